package org.commonthread.moderation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.hibernate.annotations.processing.HQL;

/** Every change of hands: one conditional update each, so that of many who reach for an item one gets it (MQ-3). */
interface Claims {
    EntityManager entityManager();

    @HQL(
            "update ReviewItem set inHand.claimedBy = :moderator, inHand.claimedUntil = :until, inHand.lastClaimedAt = :now,"
                    + " inHand.firstClaimedAt = coalesce(inHand.firstClaimedAt, :now), inHand.holdReason = null,"
                    + " inHand.offeredTo = null, version = version + 1"
                    + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN"
                    + " and (inHand.claimedBy is null or inHand.claimedUntil < :now)")
    int claim(long id, long moderator, Instant now, Instant until);

    /** The heartbeat: her own claim goes on, is never shortened, and nothing anybody judges has changed. */
    @HQL("update ReviewItem set inHand.claimedUntil ="
            + " case when inHand.claimedUntil < :until then :until else inHand.claimedUntil end"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN"
            + " and inHand.claimedBy = :moderator and inHand.claimedUntil >= :now")
    int renew(long id, long moderator, Instant now, Instant until);

    @HQL(
            "update ReviewItem set inHand.claimedBy = null, inHand.claimedUntil = null, inHand.holdReason = null,"
                    + " inHand.offeredTo = null, version = version + 1"
                    + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN and inHand.claimedBy = :moderator")
    int release(long id, long moderator);

    @HQL("update ReviewItem set inHand.claimedUntil = :until, inHand.holdReason = :reason"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN"
            + " and inHand.claimedBy = :moderator and inHand.claimedUntil >= :now")
    int hold(long id, long moderator, Instant now, Instant until, String reason);

    @HQL("update ReviewItem set inHand.offeredTo = :to"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN"
            + " and inHand.claimedBy = :moderator and inHand.claimedUntil >= :now")
    int offer(long id, long moderator, long to, Instant now);

    @HQL("update ReviewItem set inHand.claimedBy = :to, inHand.claimedUntil = :until, inHand.lastClaimedAt = :now,"
            + " inHand.holdReason = null, inHand.offeredTo = null, version = version + 1"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN and inHand.offeredTo = :to"
            + " and inHand.claimedUntil >= :now")
    int accept(long id, long to, Instant now, Instant until);

    @HQL("update ReviewItem set inHand.offeredTo = null"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN and inHand.offeredTo = :to")
    int decline(long id, long to);
}
