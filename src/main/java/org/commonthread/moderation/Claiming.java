package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ItemClaimed;
import org.commonthread.moderation.subject.ItemReleased;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;

/** One moderator at a time has an item in hand, for fifteen minutes that her open page renews (MQ-3). */
@ApplicationScoped
@TriedAgain
@Transactional
public class Claiming {
    static final Duration LENGTH = Duration.ofMinutes(15);

    @Inject
    Items items;

    @Inject
    Claims claims;

    @Inject
    ModerationPolicy policy;

    @Inject
    Team team;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /**
     * Takes the item, or goes on holding it.
     *
     * @throws Refusal with the other's {@link Claim} if somebody else was first
     */
    public Claim claim(Actor moderator, long itemId) {
        var item = item(moderator, itemId);
        policy.requireDeciding(moderator, item);
        var now = clock.instant();
        var until = now.plus(LENGTH);
        if (claims.renew(itemId, moderator.id(), now, until) == 1) {
            var held = item.claimedUntil();
            return new Claim(moderator.name(), held == null || held.isBefore(until) ? until : held);
        }
        if (claims.claim(itemId, moderator.id(), now, until) == 0) throw inOthersHands(moderator, itemId);
        team.joinedBy(moderator);
        events.fire(new ItemClaimed(item.subject(), itemId, moderator.id()));
        return new Claim(moderator.name(), until);
    }

    /** Gives the item back to the queue, undecided. */
    public void release(Actor moderator, long itemId) {
        free(item(moderator, itemId), moderator.id());
    }

    /** @return whether it was in the hands of {@code holder}, and is free now */
    boolean free(ItemRow item, long holder) {
        if (claims.release(item.id(), holder) == 0) return false;
        events.fire(new ItemReleased(item.subject()));
        return true;
    }

    /** Why it is not hers to take, hold or hand on. */
    Refusal inOthersHands(Actor moderator, long itemId) {
        var claim = item(moderator, itemId).claim(clock.instant());
        return claim == null
                ? Refusal.conflict("Nothing is left to decide here.")
                : Refusal.conflict(claim.by() + " has this one in hand.", "claim", claim);
    }

    /** Whether she decides at all; to whoever has no part in the queue there is none. */
    void requireDeciding(Actor moderator) {
        policy.reach(moderator);
        if (!policy.mayDecide(moderator)) throw Refusal.notFound();
    }

    /** How an item stands, for somebody who may see it. */
    public ItemRow seen(Actor moderator, long itemId) {
        return item(moderator, itemId);
    }

    /** The same, within a deed. */
    ItemRow item(Actor moderator, long itemId) {
        policy.reach(moderator);
        var item = items.one(itemId, moderator.id()).stream().findFirst().orElseThrow(Refusal::notFound);
        policy.requireSeeing(moderator, item);
        return item;
    }
}
