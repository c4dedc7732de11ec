package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Forgets, a hundred at a time, the words whose time has come. */
@ApplicationScoped
class PurgeComments implements Job {
    private static final int BATCH = 100;

    @Inject
    Purging purging;

    @Override
    public String name() {
        return "purge-comments";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int run() {
        return purging.purge(BATCH);
    }
}
