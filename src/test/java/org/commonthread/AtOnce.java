package org.commonthread;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Several people doing something at the same instant, and how it ended for each. */
public final class AtOnce {
    private AtOnce() {}

    /** One person's deed: what it gave her, or why it was refused. */
    public record Ended<T>(@Nullable T answer, @Nullable Refusal refusal) {
        public T given() {
            return Objects.requireNonNull(answer, () -> "refused: " + refusal);
        }

        public boolean well() {
            return refusal == null;
        }

        public boolean in(Refusal.Kind kind) {
            return refusal != null && refusal.kind() == kind;
        }
    }

    /** Anything but an answer or a refusal, a raw error of the database above all, fails the test. */
    public static <T> List<Ended<T>> all(List<Callable<T>> deeds) {
        var threads = Executors.newFixedThreadPool(deeds.size());
        try {
            var barrier = new CyclicBarrier(deeds.size());
            var running = deeds.stream()
                    .map(deed -> threads.submit(() -> {
                        barrier.await(30, TimeUnit.SECONDS);
                        return attempt(deed);
                    }))
                    .toList();
            var ended = new ArrayList<Ended<T>>();
            for (var each : running) ended.add(each.get(120, TimeUnit.SECONDS));
            return ended;
        } catch (ExecutionException raw) {
            throw new AssertionError("neither an answer nor a refusal: " + raw.getCause(), raw.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError("not done in time", stuck);
        } finally {
            threads.shutdownNow();
        }
    }

    public static <T> List<Ended<T>> times(int people, IntFunction<Callable<T>> deed) {
        var deeds = new ArrayList<Callable<T>>();
        for (int i = 0; i < people; i++) deeds.add(deed.apply(i));
        return all(deeds);
    }

    private static <T> Ended<T> attempt(Callable<T> deed) throws Exception {
        try {
            return new Ended<>(deed.call(), null);
        } catch (Refusal refused) {
            return new Ended<>(null, refused);
        }
    }
}
