package org.commonthread.moderation.standing.web;

import java.time.Instant;
import org.commonthread.moderation.standing.StepView;
import org.commonthread.platform.text.Spoken;

/** A step with all its words. */
public record StepLine(
        StepView step, String rung, String rule, String state, boolean open, boolean unread, boolean waits) {
    static StepLine of(StepView step, Instant now) {
        return new StepLine(
                step,
                Spoken.say("rung." + step.rung()),
                Spoken.say("rule." + step.reasonCode()),
                state(step, now),
                step.liftedAt() == null,
                step.isUnread(),
                step.waitsForSecond());
    }

    private static String state(StepView step, Instant now) {
        if (step.liftedAt() != null) return Spoken.say("step.lifted");
        if (step.waitsForSecond()) return Spoken.say("step.waits");
        return step.holds(now) ? Spoken.say("step.holds") : Spoken.say("step.over");
    }
}
