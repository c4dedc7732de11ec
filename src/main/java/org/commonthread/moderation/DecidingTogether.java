package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonthread.member.Actor;
import org.commonthread.moderation.DecidedTogether.LeftAlone;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.Refusal;

/**
 * Deciding about up to fifty items in one go (MQ-17). Each is decided by itself, with a line of the log of its own, and
 * one that has changed since it was seen is named and left alone; the others go on.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class DecidingTogether {
    @Inject
    Claiming claiming;

    @Inject
    Batches batches;

    @Inject
    Undoing undoing;

    /** Takes them in hand and shows them; what a colleague has in hand is named and left out. */
    public DecidedTogether preview(Actor moderator, List<Long> itemIds) {
        var ids = itemIds.stream().distinct().toList();
        DecideTogether.requireFew(ids.size());
        claiming.requireDeciding(moderator);
        var mine = new ArrayList<ItemRow>();
        var left = new ArrayList<LeftAlone>();
        for (var id : ids) {
            try {
                claiming.claim(moderator, id);
                mine.add(claiming.seen(moderator, id));
            } catch (Refusal refused) {
                left.add(left(moderator, id, refused));
            }
        }
        return new DecidedTogether("", mine, left);
    }

    /** @throws Refusal before anything is done, if what is said of all of them is not enough */
    public DecidedTogether decide(Actor moderator, DecideTogether command) {
        claiming.requireDeciding(moderator);
        Deciding.requireReason(one(command, command.seen().get(0)));
        var batch = UUID.randomUUID().toString();
        var done = new ArrayList<ItemRow>();
        var left = new ArrayList<LeftAlone>();
        for (var seen : command.seen()) {
            try {
                batches.decide(moderator, one(command, seen), batch);
                done.add(claiming.seen(moderator, seen.itemId()));
            } catch (Refusal refused) {
                left.add(left(moderator, seen.itemId(), refused));
            }
        }
        return new DecidedTogether(command.decision() == DecisionKind.SKIP ? "" : batch, done, left);
    }

    /** Undoes all of a batch that still can be; the rest is named. */
    public DecidedTogether undo(Actor moderator, String batch) {
        var done = new ArrayList<ItemRow>();
        var left = new ArrayList<LeftAlone>();
        for (var decision : batches.of(moderator, batch)) {
            try {
                done.add(claiming.seen(moderator, undoing.undo(moderator, decision)));
            } catch (Refusal refused) {
                left.add(new LeftAlone(0, "", refused.sentence()));
            }
        }
        return new DecidedTogether("", done, left);
    }

    private static Decide one(DecideTogether together, Seen seen) {
        return new Decide(
                seen.itemId(),
                together.decision(),
                together.reasonCode(),
                together.message(),
                seen.revision(),
                seen.version());
    }

    /** Of an item she may not see not even its title is told. */
    private LeftAlone left(Actor moderator, long itemId, Refusal refused) {
        try {
            return new LeftAlone(itemId, claiming.seen(moderator, itemId).title(), refused.sentence());
        } catch (Refusal hidden) {
            return new LeftAlone(itemId, "", hidden.sentence());
        }
    }
}
