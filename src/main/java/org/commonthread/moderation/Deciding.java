package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Refusal.Problem;
import org.commonthread.platform.data.TriedAgain;

/**
 * Where a decision is made: about the very words the moderator saw, by someone who has them in hand and did not write
 * them, with a reason, written down for good, and carried out in the same transaction.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Deciding {
    @Inject
    Items items;

    @Inject
    Decisions decisions;

    @Inject
    Claiming claiming;

    @Inject
    ModerationPolicy policy;

    @Inject
    Subjects subjects;

    @Inject
    Recording recording;

    /**
     * Decides, or gives the item back if the decision is to skip it.
     *
     * @return what can be undone for a while; nothing if nothing was decided
     * @throws Refusal in conflict if the words or the item have changed since, or someone else decides or has decided;
     *     nothing is changed then
     */
    public Optional<Decided> decide(Actor actor, Decide command) {
        policy.reach(actor);
        if (command.decision() == DecisionKind.SKIP) {
            claiming.release(actor, command.itemId());
            return Optional.empty();
        }
        requireReason(command);
        var item = items.entityManager().find(ReviewItem.class, command.itemId(), LockModeType.PESSIMISTIC_WRITE);
        if (item == null) throw Refusal.notFound();
        policy.requireDeciding(actor, item.askedBy(actor.id()));
        requireUnchanged(item, actor, command);
        requireOffered(item, command.decision());

        return Optional.of(recording.record(actor, item, command));
    }

    static void requireReason(Decide command) {
        var problems = new ArrayList<Problem>();
        if (command.decision().needsReason() && command.reasonCode() == null) {
            problems.add(new Problem("reasonCode", "Please choose the rule this rests on."));
        }
        if (command.decision().needsReason() && command.message().isBlank()) {
            problems.add(new Problem("message", "Please tell the author why, in your own words."));
        }
        if (command.decision() == DecisionKind.APPROVE_WITH_NOTE
                && command.terms().notes().isEmpty()) {
            problems.add(new Problem("notes", "Please choose at least one content note."));
        }
        if (command.decision() == DecisionKind.MOVE && command.terms().target().isEmpty()) {
            problems.add(new Problem("target", "Please give the address of the thread where it belongs."));
        }
        if (command.message().length() > Decide.MESSAGE_MAX) {
            problems.add(new Problem("message", "Please keep it under 4,000 characters; shorter is kinder."));
        }
        if (!problems.isEmpty()) throw Refusal.unacceptable(problems);
    }

    private void requireUnchanged(ReviewItem item, Actor actor, Decide command) {
        if (!item.isOpen()) throw alreadyDecided(item.subject());
        if (item.revision() != command.revision()) {
            throw Refusal.conflict("The author has changed her words since you read them. Please look again.");
        }
        if (!item.isClaimedBy(actor.id()) || !item.isAt(command.revision(), command.version())) {
            throw Refusal.conflict("Something has changed since you opened this. Please take it in hand again.");
        }
    }

    private void requireOffered(ReviewItem item, DecisionKind decision) {
        if (!subjects.decisions(item.subject()).contains(decision)) {
            throw Refusal.unacceptable("decision", "This cannot be decided about it. Please choose something else.");
        }
        if (decision == DecisionKind.MASK_AND_APPROVE && item.masking().isNothing()) {
            throw Refusal.unacceptable("decision", "Nothing in it is marked as private, so nothing can be left out.");
        }
    }

    /** What the other person decided, for whoever comes second. */
    private Refusal alreadyDecided(Subject subject) {
        return decisions.on(subject.kind(), subject.id()).stream()
                .filter(each -> each.decision().settles())
                .reduce((earlier, later) -> later)
                .map(last -> Refusal.conflict(
                        last.moderatorName() + " has already decided: "
                                + last.decision()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ') + ".",
                        "decision",
                        last))
                .orElseGet(() ->
                        Refusal.conflict("The author has taken her words back. There is nothing left to decide."));
    }
}
