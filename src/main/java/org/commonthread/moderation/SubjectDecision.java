package org.commonthread.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision, and on which of several subjects it was. */
record SubjectDecision(
        Long subjectId,
        DecisionKind decision,
        @Nullable ReasonCode reasonCode,
        String message,
        Integer revision,
        String moderatorName,
        Instant at) {

    DecisionView view() {
        return new DecisionView(decision, reasonCode, message, revision, moderatorName, at);
    }
}
