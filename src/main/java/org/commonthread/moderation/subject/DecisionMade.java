package org.commonthread.moderation.subject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moderator has decided. Fired inside the deciding transaction: the room that keeps the subject carries it out there
 * and then, or refuses, and then nothing has happened.
 */
public record DecisionMade(
        Subject subject,
        int revision,
        DecisionKind decision,
        @Nullable ReasonCode reasonCode,
        String message,
        long moderatorId,
        Instant at) {}
