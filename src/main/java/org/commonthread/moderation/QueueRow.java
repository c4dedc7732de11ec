package org.commonthread.moderation;

import java.time.Instant;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.subject.Kind;
import org.jspecify.annotations.Nullable;

/** One line of the queue as the database tells it. */
public record QueueRow(
        Long id,
        Kind kind,
        Priority priority,
        String title,
        String text,
        Long subjectId,
        Integer revision,
        Integer version,
        Instant createdAt,
        Instant dueAt,
        String authorName,
        @Nullable Long claimedById,
        @Nullable String claimedByName,
        @Nullable Instant claimedUntil,
        String address) {

    /** The claim that counts at {@code now}, if any. */
    public @Nullable Claim claim(Instant now) {
        return claimedByName == null || claimedUntil == null || claimedUntil.isBefore(now)
                ? null
                : new Claim(claimedByName, claimedUntil);
    }
}
