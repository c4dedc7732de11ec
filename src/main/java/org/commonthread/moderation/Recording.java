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
import org.commonthread.moderation.subject.Masking;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.moderation.subject.NotesGiven;

/** What becomes of an item that was decided: written down for good, and carried out in the same transaction. */
@ApplicationScoped
class Recording {
    @Inject
    Items items;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    Decided record(Actor moderator, ReviewItem item, Decide command) {
        var now = clock.instant();
        var decision = new Decision(command, item.subject().kind(), moderator.id(), now);
        items.entityManager().persist(decision);
        if (command.decision().settles()) settle(moderator, item, command, decision);
        else passOn(moderator, item, command, now);
        // last, because everybody who decides waits for the end of the log
        audit.append(
                moderator,
                new Deed(
                        Action.valueOf(command.decision().name()),
                        item.subject(),
                        command.revision(),
                        command.reasonCode(),
                        command.message()));
        return new Decided(decision.id(), decision.undoUntil());
    }

    private void settle(Actor moderator, ReviewItem item, Decide command, Decision decision) {
        item.close(ItemState.DECIDED, decision.decidedAt());
        events.fire(new DecisionMade(
                decision.id(),
                item.subject(),
                command.revision(),
                command.decision(),
                command.reasonCode(),
                command.message(),
                command.terms(),
                command.decision() == DecisionKind.MASK_AND_APPROVE ? item.masking() : Masking.NONE,
                moderator.id(),
                ModerationPolicy.isSiteTeam(moderator),
                decision.decidedAt()));
        var author = item.authorId();
        if (command.decision() == DecisionKind.APPROVE_WITH_NOTE && author != null) {
            events.fire(new NotesGiven(item.subject(), author, command.terms().notes(), moderator.id()));
        }
    }

    private void passOn(Actor moderator, ReviewItem item, Decide command, Instant now) {
        if (command.decision() == DecisionKind.ESCALATE) item.escalate(now);
        else item.keepOut(moderator.id());
        events.fire(new ItemReleased(item.subject()));
    }
}
