package org.commonthread.moderation.subject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moderator has taken her decision back. Fired inside the transaction that does: the room that keeps the subject puts
 * everything back as it was before, or refuses if its author has done something since, and then nothing has happened.
 *
 * @param authorId whose words it is about; null if nobody's here
 * @param text the words as they were judged
 * @param told whether somebody was told of the decision already
 * @param decidedAt when it was made
 */
public record DecisionUndone(
        long decisionId,
        Subject subject,
        @Nullable Long authorId,
        int revision,
        DecisionKind decision,
        Terms terms,
        String text,
        boolean told,
        Instant decidedAt) {}
