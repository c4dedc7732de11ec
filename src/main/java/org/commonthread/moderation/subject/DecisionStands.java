package org.commonthread.moderation.subject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision was not undone in its first seconds, and may be told. Fired once, by whichever node comes first, in a
 * transaction of its own; whoever writes letters begins here (CM-4).
 *
 * @param authorId whose words it is about; null if nobody's here
 */
public record DecisionStands(
        Long decisionId,
        Kind kind,
        Long subjectId,
        @Nullable Long authorId,
        Integer revision,
        DecisionKind decision,
        @Nullable ReasonCode reasonCode,
        String message,
        Long moderatorId,
        Instant at) {
    public Subject subject() {
        return new Subject(kind, subjectId);
    }
}
