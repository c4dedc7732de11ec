package org.commonthread.moderation.web;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.member.Actor;
import org.commonthread.moderation.ItemRow;
import org.commonthread.moderation.ItemState;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.text.Spoken;

/**
 * In whose hands an item is, as one moderator is told.
 *
 * @param words who has it and until when, why it is kept for longer, and to whom it is offered
 * @param overrulable whether she may take it out of the other's hands
 */
public record ClaimView(String words, boolean mine, boolean claimable, boolean offered, boolean overrulable) {
    static ClaimView of(ItemRow item, Actor moderator, ModerationPolicy policy, Instant now) {
        var claim = item.claim(now);
        var open = item.state() == ItemState.OPEN;
        var mine = open && item.isInHandOf(moderator.id(), now);
        return new ClaimView(
                claim == null ? "" : words(item, moderator, now),
                mine,
                open && claim == null && policy.mayDecide(moderator),
                open && item.isOfferedTo(moderator.id(), now),
                open && claim != null && !mine && policy.mayOverrule(moderator));
    }

    private static String words(ItemRow item, Actor moderator, Instant now) {
        return Stream.of(
                        ClaimWords.of(item.claim(now), item.claimedById(), moderator.id(), now),
                        item.holdReason() == null ? "" : Spoken.say("claim.held", item.holdReason()),
                        item.offeredToName() == null ? "" : Spoken.say("claim.offered", item.offeredToName()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
