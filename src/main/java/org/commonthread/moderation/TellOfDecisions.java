package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Lets the house know of decisions whose first seconds are over. */
@ApplicationScoped
class TellOfDecisions implements Job {
    private static final int BATCH = 200;

    @Inject
    LettingKnow lettingKnow;

    @Override
    public String name() {
        return "tell-of-decisions";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    /** Each in a transaction of its own: one letter that cannot be written keeps no other back. */
    @Override
    public int run() {
        var due = lettingKnow.due(BATCH);
        RuntimeException failed = null;
        for (var id : due) {
            try {
                lettingKnow.of(id);
            } catch (RuntimeException broken) {
                failed = broken;
            }
        }
        if (failed != null) throw failed;
        return due.size();
    }
}
