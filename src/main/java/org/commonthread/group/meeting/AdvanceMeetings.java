package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Looks for meetings whose time has passed. */
@ApplicationScoped
class AdvanceMeetings implements Job {
    @Inject
    Advancing advancing;

    @Override
    public String name() {
        return "advance-meetings";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int run() {
        var passed = advancing.passed();
        passed.forEach(advancing::advance);
        return passed.size();
    }
}
