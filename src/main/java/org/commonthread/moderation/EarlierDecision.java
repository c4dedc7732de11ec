package org.commonthread.moderation;

import java.time.Instant;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.jspecify.annotations.Nullable;

/** What was decided about something else that the same person wrote. */
public record EarlierDecision(
        Long itemId,
        Kind kind,
        String title,
        DecisionKind decision,
        @Nullable ReasonCode reasonCode,
        Instant at) {}
