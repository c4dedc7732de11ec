package org.commonthread.moderation.subject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moderator has decided. Fired inside the deciding transaction: the room that keeps the subject carries it out there
 * and then, or refuses, and then nothing has happened.
 *
 * @param masked the words that take the place of the author's, if the decision is to mask them
 */
public record DecisionMade(
        Subject subject,
        int revision,
        DecisionKind decision,
        @Nullable ReasonCode reasonCode,
        String message,
        @Nullable String masked,
        long moderatorId,
        Instant at) {}
