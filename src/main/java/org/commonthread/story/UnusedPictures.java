package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;
import org.commonthread.platform.store.Store;

/** Deletes pictures that were taken out of every text, a week after they came: until then she may put one back. */
@ApplicationScoped
class UnusedPictures implements Job {
    static final Duration KEPT = Duration.ofDays(7);
    private static final int BATCH = 100;

    @Inject
    PictureRows rows;

    @Inject
    Store store;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "unused-pictures";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int run() {
        var names = rows.letGo(clock.instant().minus(KEPT), BATCH);
        for (var name : names) {
            for (var size : PictureSize.values()) store.delete(Picture.file(name, size));
            rows.forget(name);
        }
        return names.size();
    }
}
