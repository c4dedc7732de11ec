package org.commonthread.moderation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes a step back because an appeal was right; whoever decided that is on the log for it. */
@ApplicationScoped
@Transactional
public class Lifting {
    @Inject
    Steps steps;

    @Inject
    Clock clock;

    public void lift(long stepId) {
        var step = steps.entityManager().find(Step.class, stepId);
        if (step != null) step.lift(clock.instant());
    }
}
