package org.commonthread.moderation.subject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moderator has decided. Fired inside the deciding transaction: the room that keeps the subject carries it out there
 * and then, or refuses, and then nothing has happened. Nobody is told yet: {@link DecisionStands} is for that.
 *
 * @param masking what to leave out of the words, if the decision is to mask them
 * @param ofTeam whether the site's own team has decided, and not somebody who keeps a group
 */
public record DecisionMade(
        long decisionId,
        Subject subject,
        int revision,
        DecisionKind decision,
        @Nullable ReasonCode reasonCode,
        String message,
        Terms terms,
        Masking masking,
        long moderatorId,
        boolean ofTeam,
        Instant at) {}
