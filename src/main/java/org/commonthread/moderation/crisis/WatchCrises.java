package org.commonthread.moderation.crisis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Looks for crises, four times a minute: of the fifteen minutes none is lost. */
@ApplicationScoped
class WatchCrises implements Job {
    private static final int BATCH = 50;

    @Inject
    Watch watch;

    @Override
    public String name() {
        return "watch-crises";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public int run() {
        return watch.open(BATCH);
    }
}
