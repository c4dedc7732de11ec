package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.audit.Audit;
import org.commonthread.moderation.audit.Deed;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.text.Typed;

/** Taking an item out of a colleague's hands, when she cannot be reached and somebody waits (MQ-3). It is written down. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Overruling {
    private static final int WHY_MAX = 500;

    @Inject
    Claiming claiming;

    @Inject
    ModerationPolicy policy;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Frees the item for anyone; the colleague's notes stay with it. */
    public void release(Actor lead, long itemId, String why) {
        var item = claiming.item(lead, itemId);
        policy.requireOverruling(lead);
        var reason = Typed.line(why);
        if (reason.isEmpty() || reason.length() > WHY_MAX) {
            throw Refusal.unacceptable(
                    "why", "Please say why you take it from your colleague, in up to 500 characters.");
        }
        var holder = item.claimedById();
        if (item.claim(clock.instant()) == null || holder == null || !claiming.free(item, holder)) {
            throw Refusal.conflict("Nobody has this one in hand any more.");
        }
        audit.append(lead, new Deed(Action.TAKE_FROM_COLLEAGUE, item.subject(), item.revision(), null, reason));
    }
}
