package org.commonthread.moderation;

import java.time.Instant;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.jspecify.annotations.Nullable;

/** A decision as its author and her moderators read it. */
public record DecisionView(
        DecisionKind decision,
        @Nullable ReasonCode reasonCode,
        String message,
        Integer revision,
        String moderatorName,
        Instant at) {}
