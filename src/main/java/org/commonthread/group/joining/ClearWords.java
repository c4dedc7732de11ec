package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Clears the words of those who have left a group and wished it. */
@ApplicationScoped
class ClearWords implements Job {
    private static final int BATCH = 20;

    /** Chunks of one person in one run; the rest comes with the next. */
    private static final int CHUNKS = 50;

    @Inject
    Clearing clearing;

    @Override
    public String name() {
        return "clear-words-of-those-who-left";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public int run() {
        var done = 0;
        for (var departure : clearing.due(BATCH)) {
            for (int i = 0; i < CHUNKS && clearing.clear(departure); i++) done++;
        }
        return done;
    }
}
