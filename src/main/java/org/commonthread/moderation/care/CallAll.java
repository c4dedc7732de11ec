package org.commonthread.moderation.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Looks, four times a minute, for crises that nobody has taken. */
@ApplicationScoped
class CallAll implements Job {
    private static final int BATCH = 50;

    @Inject
    Sparing sparing;

    @Override
    public String name() {
        return "call-all-to-crises";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public int run() {
        return sparing.callAll(BATCH);
    }
}
