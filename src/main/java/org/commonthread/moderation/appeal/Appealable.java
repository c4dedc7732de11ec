package org.commonthread.moderation.appeal;

import java.time.Duration;
import java.time.Instant;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about somebody, and her appeal against it if there is one.
 *
 * @param decision what was decided; null for a step on the ladder
 * @param kind of the words it was about; null for a step on the ladder
 */
public record Appealable(
        Long id,
        @Nullable DecisionKind decision,
        @Nullable Kind kind,
        @Nullable Long subjectId,
        Integer revision,
        String title,
        String message,
        Long deciderId,
        String deciderName,
        Instant decidedAt,
        @Nullable AppealState state,
        @Nullable String words,
        @Nullable String answer) {
    /** A step on the ladder, which is about no words in particular. */
    public Appealable(
            Long id,
            String message,
            Long deciderId,
            String deciderName,
            Instant decidedAt,
            @Nullable AppealState state,
            @Nullable String words,
            @Nullable String answer) {
        this(id, null, null, null, 0, "", message, deciderId, deciderName, decidedAt, state, words, answer);
    }

    /** So long a decision can be appealed against (MQ-15). */
    static final Duration TIME = Duration.ofDays(180);

    /** Whether she can appeal now. */
    public boolean isOpen(Instant now) {
        return state == null && now.isBefore(decidedAt.plus(TIME));
    }
}
