package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Announces what has been seen for ten seconds. */
@ApplicationScoped
class AnnounceComments implements Job {
    private static final int BATCH = 1_000;

    @Inject
    Announcing announcing;

    @Override
    public String name() {
        return "announce-comments";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int run() {
        return announcing.announce(announcing.due(BATCH));
    }
}
