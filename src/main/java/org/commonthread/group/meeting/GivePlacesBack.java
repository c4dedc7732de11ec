package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/**
 * Whoever has left a group, or is kept out of it, needs her place no more, and others wait for it. She is not asked, and
 * nobody is told whose it was: leaving is silent (GR-8).
 */
@ApplicationScoped
class GivePlacesBack implements Job {
    @Inject
    Attending attending;

    @Override
    public String name() {
        return "give-places-back";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int run() {
        var held = attending.heldByStrangers();
        held.forEach(attending::giveBack);
        return held.size();
    }
}
