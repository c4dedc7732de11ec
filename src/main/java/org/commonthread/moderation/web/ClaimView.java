package org.commonthread.moderation.web;

import java.time.Instant;
import org.commonthread.member.Actor;
import org.commonthread.moderation.ItemRow;
import org.commonthread.moderation.ItemState;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands an item is, as one moderator is told.
 *
 * @param held why it is kept for longer than usual, empty if it is not
 * @param offer to whom it is offered, in words; empty if to nobody
 * @param overrulable whether she may take it out of the other's hands
 */
public record ClaimView(
        String words,
        boolean mine,
        boolean claimable,
        String held,
        String offer,
        boolean offered,
        boolean overrulable) {
    static ClaimView of(ItemRow item, Actor moderator, ModerationPolicy policy, Instant now) {
        var claim = item.claim(now);
        var open = item.state() == ItemState.OPEN;
        var mine = open && item.isInHandOf(moderator.id(), now);
        return new ClaimView(
                ClaimWords.of(claim, item.claimedById(), moderator.id(), now),
                mine,
                open && claim == null && policy.mayDecide(moderator),
                claim == null ? "" : held(item.holdReason()),
                claim == null ? "" : offer(item.offeredToName()),
                open && item.isOfferedTo(moderator.id(), now),
                open && claim != null && !mine && policy.mayOverrule(moderator));
    }

    private static String held(@Nullable String why) {
        return why == null ? "" : Spoken.say("claim.held", why);
    }

    private static String offer(@Nullable String colleague) {
        return colleague == null ? "" : Spoken.say("claim.offered", colleague);
    }
}
