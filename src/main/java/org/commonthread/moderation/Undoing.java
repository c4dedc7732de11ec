package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/**
 * A moderator takes back what she has decided, for ten minutes (CM-4): words, place, counts and standing are as they
 * were before, and the item waits again, in her hands. In the first seconds nobody has been told.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Undoing {
    @Inject
    Decisions decisions;

    @Inject
    Items items;

    @Inject
    ModerationPolicy policy;

    @Inject
    Reopening reopening;

    @Inject
    Clock clock;

    /** What she has decided, the last first. */
    public List<OwnDecision> mine(Actor moderator, Instant before, long beforeId, int limit) {
        policy.reach(moderator);
        return decisions.by(moderator.id(), before, beforeId, Page.first(limit));
    }

    /**
     * Undoes it; once is as good as twice.
     *
     * @return the item that waits again
     * @throws Refusal in conflict if it is too late, or somebody has done something since that rests on it
     */
    public long undo(Actor moderator, long decisionId) {
        policy.reach(moderator);
        var itemId = decisions.itemOf(decisionId, moderator.id()).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var entities = items.entityManager();
        var item = entities.find(ReviewItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        var decision = entities.find(Decision.class, decisionId, LockModeType.PESSIMISTIC_WRITE);
        if (decision.undo(clock.instant())) reopening.reopen(moderator, item, decision);
        return itemId;
    }
}
