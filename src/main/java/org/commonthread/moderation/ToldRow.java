package org.commonthread.moderation;

import java.time.Instant;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.jspecify.annotations.Nullable;

/** One reason why a subject waits or waited, beside the decision that was made then, as the database tells them. */
record ToldRow(
        Long subjectId,
        ItemState state,
        @Nullable Reason reason,
        @Nullable DecisionKind decision,
        @Nullable ReasonCode reasonCode,
        @Nullable String message,
        @Nullable Integer revision,
        @Nullable String moderatorName,
        @Nullable Instant at) {

    boolean isWaiting() {
        return state == ItemState.OPEN && reason != null && !reason.byPerson();
    }

    Told told(long minutes) {
        return new Told(waiting(minutes), last());
    }

    private @Nullable Waiting waiting(long minutes) {
        return reason != null && isWaiting() ? new Waiting(reason, minutes) : null;
    }

    private @Nullable DecisionView last() {
        if (decision == null || message == null || revision == null || moderatorName == null || at == null) return null;
        return new DecisionView(decision, reasonCode, message, revision, moderatorName, at);
    }
}
