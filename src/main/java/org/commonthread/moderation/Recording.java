package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.commonthread.member.Actor;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.audit.Audit;
import org.commonthread.moderation.audit.Deed;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.ItemReleased;

/** What becomes of an item that was decided: written down for good, and carried out in the same transaction. */
@ApplicationScoped
class Recording {
    @Inject
    Items items;

    @Inject
    Audit audit;

    @Inject
    Event<DecisionMade> decisions;

    @Inject
    Event<ItemReleased> released;

    @Inject
    Clock clock;

    void record(Actor moderator, ReviewItem item, Decide command) {
        var now = clock.instant();
        var masked = command.decision() == DecisionKind.MASK_AND_APPROVE ? item.masked() : null;
        items.entityManager().persist(new Decision(command, moderator.id(), now));
        audit.append(
                moderator,
                new Deed(
                        Action.valueOf(command.decision().name()),
                        item.subject(),
                        command.revision(),
                        command.reasonCode(),
                        command.message()));
        if (!command.decision().settles()) {
            passOn(moderator, item, command, now);
            return;
        }
        item.close(ItemState.DECIDED, now);
        decisions.fire(new DecisionMade(
                item.subject(),
                command.revision(),
                command.decision(),
                command.reasonCode(),
                command.message(),
                masked,
                moderator.id(),
                now));
    }

    private void passOn(Actor moderator, ReviewItem item, Decide command, Instant now) {
        if (command.decision() == DecisionKind.ESCALATE) item.escalate(now);
        else item.keepOut(moderator.id());
        released.fire(new ItemReleased(item.subject()));
    }
}
