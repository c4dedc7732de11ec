package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Throws away drafts that nobody has touched for 180 days, and erases what was thrown away thirty days ago. */
@ApplicationScoped
class OldDrafts implements Job {
    private static final int BATCH = 200;

    @Inject
    Tidying tidying;

    @Override
    public String name() {
        return "old-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int run() {
        var erased = tidying.thrownAway(BATCH).stream().filter(tidying::erase).count();
        var forgotten =
                tidying.untouched(BATCH).stream().filter(tidying::forget).count();
        return (int) (erased + forgotten);
    }
}
