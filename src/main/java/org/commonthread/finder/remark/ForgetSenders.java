package org.commonthread.finder.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Forgets who has told us something, when their day is over. */
@ApplicationScoped
class ForgetSenders implements Job {
    @Inject
    Remarking remarking;

    @Override
    public String name() {
        return "forget-senders-of-remarks";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int run() {
        return remarking.tidy();
    }
}
