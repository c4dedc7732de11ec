package org.commonthread.moderation.rest;

import org.commonthread.moderation.Decide;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.jspecify.annotations.Nullable;

/** What a script sends of a decision. */
record DecisionBody(
        @Nullable String decision,
        @Nullable String reasonCode,
        @Nullable String message,
        @Nullable Integer revision,
        @Nullable Integer version) {

    Decide command(long itemId) {
        if (revision == null || version == null) {
            throw Refusal.unacceptable("version", "Please send the revision and the version you have read.");
        }
        return new Decide(
                itemId,
                Shape.code(DecisionKind.class, "decision", decision),
                reasonCode == null || reasonCode.isEmpty()
                        ? null
                        : Shape.code(ReasonCode.class, "reasonCode", reasonCode),
                message == null ? "" : message,
                revision,
                version);
    }
}
