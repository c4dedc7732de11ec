package org.commonthread.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Asks, a few at a time, those who run groups; and lets what nobody answers for grow old. */
@ApplicationScoped
class KeepTrue implements Job {
    private static final int BATCH = 50;

    @Inject
    Verifying verifying;

    @Override
    public String name() {
        return "keep-finder-true";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public int run() {
        return verifying.ask(BATCH) + verifying.grow(BATCH);
    }
}
