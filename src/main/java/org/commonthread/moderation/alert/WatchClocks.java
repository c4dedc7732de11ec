package org.commonthread.moderation.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Looks, twice a minute, for items whose time for a first look is over (MQ-5). */
@ApplicationScoped
class WatchClocks implements Job {
    @Inject
    Alerting alerting;

    @Override
    public String name() {
        return "watch-clocks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public int run() {
        return alerting.callForLateItems();
    }
}
