package org.commonthread.moderation.crisis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Reminds of those whom somebody should ask how they are: after a day, after a week. */
@ApplicationScoped
class RemindOfPeople implements Job {
    @Inject
    Watch watch;

    @Override
    public String name() {
        return "welfare-follow-ups";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public int run() {
        return watch.remind();
    }
}
