package org.commonthread.moderation;

import java.time.Instant;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.subject.Guarded;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.jspecify.annotations.Nullable;

/** One item as the database tells it, without its findings and history. */
public record ItemRow(
        Long id,
        Kind kind,
        Priority priority,
        ItemState state,
        String title,
        String text,
        Long subjectId,
        Integer revision,
        Integer version,
        Instant createdAt,
        Instant dueAt,
        String address,
        @Nullable Long groupId,
        Boolean isKeptOut,
        @Nullable Long authorId,
        String authorHandle,
        String authorName,
        @Nullable Instant authorJoinedAt,
        @Nullable Long claimedById,
        @Nullable String claimedByName,
        @Nullable Instant claimedUntil,
        @Nullable String holdReason,
        @Nullable Long offeredToId,
        @Nullable String offeredToName)
        implements Guarded {

    @Override
    public boolean keptOut() {
        return isKeptOut;
    }

    public Subject subject() {
        return new Subject(kind, subjectId);
    }

    /** Whether this member has it in hand at {@code now}. */
    public boolean isInHandOf(long memberId, Instant now) {
        return claim(now) != null && claimedById != null && claimedById == memberId;
    }

    /** Whether whoever has it in hand at {@code now} offers it to this member. */
    public boolean isOfferedTo(long memberId, Instant now) {
        return claim(now) != null && offeredToId != null && offeredToId == memberId;
    }

    /** The claim that counts at {@code now}, if any. */
    public @Nullable Claim claim(Instant now) {
        return claimedByName == null || claimedUntil == null || claimedUntil.isBefore(now)
                ? null
                : new Claim(claimedByName, claimedUntil);
    }
}
