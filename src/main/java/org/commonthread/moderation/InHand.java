package org.commonthread.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** In whose hands an item is, was, and is offered. It changes in the database, by {@link Claims}, so that one of many gets it. */
@Embeddable
class InHand {
    @Column(name = "claimed_by")
    private @Nullable Long claimedBy;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    /** Why she keeps it for longer than a claim lasts, if she does. */
    @Column(name = "hold_reason")
    private @Nullable String holdReason;

    /** The colleague she offers it to, if she does. */
    @Column(name = "offered_to")
    private @Nullable Long offeredTo;

    @Column(name = "first_claimed_at")
    private @Nullable Instant firstClaimedAt;

    @Column(name = "last_claimed_at")
    private @Nullable Instant lastClaimedAt;

    /** It is hers again, because she has undone what she did with it. */
    void give(long memberId, Instant now, Instant until) {
        claimedBy = memberId;
        claimedUntil = until;
        lastClaimedAt = now;
    }

    boolean isWithAnother(long memberId, Instant now) {
        return claimedBy != null && claimedBy != memberId && claimedUntil != null && !claimedUntil.isBefore(now);
    }

    /** Nobody has it any more. */
    void free() {
        claimedBy = null;
        end();
    }

    /** It is settled; who did that stays known. */
    void end() {
        claimedUntil = null;
        holdReason = null;
        offeredTo = null;
    }

    boolean isWith(long memberId) {
        return claimedBy != null && claimedBy == memberId;
    }
}
