package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Reminds those who keep a group, once, that somebody has waited for a week. */
@ApplicationScoped
class RemindKeepers implements Job {
    private static final int BATCH = 200;

    @Inject
    Reminding reminding;

    @Override
    public String name() {
        return "remind-keepers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int run() {
        return (int) reminding.due(BATCH).stream().filter(reminding::remind).count();
    }
}
