package org.commonthread.moderation.rest;

import java.time.Instant;
import java.util.List;
import org.commonthread.moderation.Claim;
import org.commonthread.moderation.QueueRow;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.jspecify.annotations.Nullable;

/** A review item in the queue, as the contract writes it. */
record ItemJson(
        long id,
        Kind kind,
        Priority priority,
        List<Reason> reasons,
        Subject subject,
        int revision,
        int version,
        Instant createdAt,
        Instant dueAt,
        @Nullable Claim claim) {

    static ItemJson of(QueueRow row, List<Reason> reasons, Instant now) {
        return new ItemJson(
                row.id(),
                row.kind(),
                row.priority(),
                reasons,
                new Subject(row.kind(), row.subjectId()),
                row.revision(),
                row.version(),
                row.createdAt(),
                row.dueAt(),
                row.claim(now));
    }
}
