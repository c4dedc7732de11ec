package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.audit.Audit;
import org.commonthread.moderation.audit.Deed;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionUndone;
import org.commonthread.moderation.subject.ItemClaimed;
import org.commonthread.moderation.subject.NotesTakenBack;
import org.commonthread.platform.Refusal;

/** An item whose decision is undone waits again, in the hands of her who undid it; this is on record as well. */
@ApplicationScoped
class Reopening {
    @Inject
    Items items;

    @Inject
    Decisions decisions;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    void reopen(Actor moderator, ReviewItem item, Decision decision) {
        var now = clock.instant();
        if (decision.kind().settles()) requireSettledByIt(item);
        else requireUntouched(moderator, item, decision);
        if (decision.kind() == DecisionKind.SECOND_OPINION) item.letIn(moderator.id());
        item.takeUpAgain(moderator.id(), now, now.plus(Claiming.LENGTH));
        if (decision.kind() == DecisionKind.ESCALATE) {
            item.drop(finding -> finding.reason() == Reason.ESCALATED, now);
        }
        if (decision.kind().settles()) events.fire(undone(item, decision));
        if (decision.kind() == DecisionKind.APPROVE_WITH_NOTE) {
            events.fire(new NotesTakenBack(item.subject(), decision.terms().notes()));
        }
        events.fire(new ItemClaimed(item.subject(), item.id(), moderator.id()));
        audit.append(
                moderator,
                new Deed(
                        Action.UNDO,
                        item.subject(),
                        decision.revision(),
                        decision.reasonCode(),
                        decision.kind().name()));
    }

    private void requireSettledByIt(ReviewItem item) {
        var subject = item.subject();
        if (!item.isDecided() || !items.openOn(subject.kind(), subject.id()).isEmpty()) {
            throw Refusal.conflict("Something new has come up about this since. Please look at that.");
        }
    }

    private void requireUntouched(Actor moderator, ReviewItem item, Decision decision) {
        if (!item.isOpen()
                || item.isWithAnother(moderator.id(), clock.instant())
                || decisions.since(item.id(), decision.id(), decision.decidedAt()) > 0) {
            throw Refusal.conflict("A colleague is looking after this already.");
        }
    }

    private static DecisionUndone undone(ReviewItem item, Decision decision) {
        return new DecisionUndone(
                decision.id(),
                item.subject(),
                item.authorId(),
                decision.revision(),
                decision.kind(),
                decision.terms(),
                item.text(),
                decision.wasTold(),
                decision.decidedAt());
    }
}
