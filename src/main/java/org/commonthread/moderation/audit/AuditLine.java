package org.commonthread.moderation.audit;

import java.time.Instant;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.jspecify.annotations.Nullable;

/** A line of the audit log as moderators read it; its words are null once they were erased. */
public record AuditLine(
        Long number,
        Instant at,
        String actor,
        Action action,
        Kind kind,
        Long subjectId,
        Integer revision,
        @Nullable ReasonCode reasonCode,
        @Nullable String words,
        String previousHash,
        String hash) {}
