package org.commonthread.moderation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Shreds, a hundred at a time, what reports kept of people's words. */
@ApplicationScoped
class ShredReports implements Job {
    private static final int BATCH = 100;

    @Inject
    Shredding shredding;

    @Override
    public String name() {
        return "shred-reports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int run() {
        return shredding.shred(BATCH);
    }
}
