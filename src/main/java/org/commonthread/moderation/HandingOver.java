package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ItemClaimed;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;

/** Giving what one has in hand to a named colleague, who may say no; until she says yes it stays where it is (MQ-3). */
@ApplicationScoped
@TriedAgain
@Transactional
public class HandingOver {
    @Inject
    Items items;

    @Inject
    Claims claims;

    @Inject
    Claiming claiming;

    @Inject
    ModerationPolicy policy;

    @Inject
    Team team;

    @Inject
    Clock clock;

    @Inject
    Event<ItemClaimed> claimed;

    /** @throws Refusal in conflict if the item is not in her hands */
    public Claim offer(Actor moderator, long itemId, String handle) {
        claiming.item(moderator, itemId);
        var to = team.called(handle);
        var forHer = items.one(itemId, to.id()).get(0);
        var author = forHer.authorId();
        if (forHer.keptOut() || author != null && author.equals(to.id()) || moderator.is(to.id())) {
            throw Refusal.unacceptable("to", to.name() + " cannot take this one. Please choose another colleague.");
        }
        var now = clock.instant();
        if (claims.offer(itemId, moderator.id(), to.id(), now) == 0) throw claiming.inOthersHands(moderator, itemId);
        return claim(moderator, itemId);
    }

    /** @throws Refusal in conflict if it is no longer offered to her */
    public Claim accept(Actor moderator, long itemId) {
        var item = claiming.item(moderator, itemId);
        policy.requireDeciding(moderator, item);
        var now = clock.instant();
        if (claims.accept(itemId, moderator.id(), now, now.plus(Claiming.LENGTH)) == 0) {
            throw claiming.inOthersHands(moderator, itemId);
        }
        claimed.fire(new ItemClaimed(item.subject(), itemId, moderator.id()));
        return claim(moderator, itemId);
    }

    /** She leaves it with whoever has it; said twice it is said once. */
    public void decline(Actor moderator, long itemId) {
        claiming.item(moderator, itemId);
        claims.decline(itemId, moderator.id());
    }

    private Claim claim(Actor moderator, long itemId) {
        var claim = claiming.item(moderator, itemId).claim(clock.instant());
        if (claim == null) throw Refusal.conflict("Nobody has this one in hand any more.");
        return claim;
    }
}
