package org.commonthread.moderation;

import java.time.Instant;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.jspecify.annotations.Nullable;

/** Something a moderator decided, as she herself reads it. */
public record OwnDecision(
        Long id,
        Long itemId,
        Kind kind,
        String title,
        DecisionKind decision,
        String message,
        Instant at,
        @Nullable Instant undoneAt) {
    public boolean mayUndo(Instant now) {
        return undoneAt == null && now.isBefore(at.plus(Decision.UNDO));
    }
}
