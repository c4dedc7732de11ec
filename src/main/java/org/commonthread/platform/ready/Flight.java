package org.commonthread.platform.ready;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A page being made for several who asked at once. */
class Flight {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable ReadyPage page;

    void land(ReadyPage made) {
        page = made;
    }

    void end() {
        ended.countDown();
    }

    /** The page the others made; null if it was one nobody else may have, or takes too long. */
    @Nullable
    ReadyPage await() throws InterruptedException {
        return ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS) ? page : null;
    }
}
