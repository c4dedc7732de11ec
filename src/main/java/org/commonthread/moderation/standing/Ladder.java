package org.commonthread.moderation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.audit.Audit;
import org.commonthread.moderation.audit.Deed;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.jspecify.annotations.Nullable;

/**
 * The ladder (MQ-16): message, warning, read first, four suspensions, ban. Each step has a rule and words to her, is on
 * record for good and told to her at once. Nothing is done to anybody in secret.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Ladder {
    @Inject
    Steps steps;

    @Inject
    Audit audit;

    @Inject
    TellingHer telling;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /** @return the step's id */
    public long take(Actor moderator, TakeStep command) {
        requireOther(moderator, command.memberId());
        shape.check(command);
        var step = new Step(command, moderator.id(), clock.instant());
        steps.entityManager().persist(step);
        record(moderator, command.rung().action(), command.memberId(), command.reasonCode(), command.words());
        if (command.rung().isToldAtOnce()) telling.of(step, command);
        return step.id();
    }

    /** A second person agrees that somebody has to go; only from then on it counts. */
    public void confirm(Actor second, long stepId) {
        var step = step(second, stepId);
        step.confirm(second.id());
        record(second, Action.BAN, step.memberId(), null, "confirmed");
        telling.ofBan(step.memberId(), stepId);
    }

    /** It holds no longer, and is no strike: a mistake, or an appeal that was right. */
    public void lift(Actor moderator, long stepId) {
        var step = step(moderator, stepId);
        step.lift(clock.instant());
        record(moderator, Action.LIFT, step.memberId(), null, "");
        telling.ofLifting(step.memberId(), stepId);
    }

    /** All steps there ever were, the newest first. */
    public List<StepView> of(Actor moderator, long memberId) {
        requireStaff(moderator);
        return steps.of(memberId);
    }

    /** How many steps of the last twelve months count. */
    public long strikes(Actor moderator, long memberId) {
        var now = clock.instant();
        return of(moderator, memberId).stream()
                .filter(step -> step.isStrike(now))
                .count();
    }

    public List<StepView> mine(Actor member) {
        return steps.of(member.member().id());
    }

    /** She has read it; it stays on record and holds nothing up any more. */
    public void acknowledge(Actor member, long stepId) {
        var step = steps.entityManager().find(Step.class, stepId);
        if (step == null || !step.isWith(member.member().id())) throw Refusal.notFound();
        step.acknowledge(clock.instant());
    }

    private Step step(Actor moderator, long stepId) {
        requireStaff(moderator);
        var step = steps.entityManager().find(Step.class, stepId, LockModeType.PESSIMISTIC_WRITE);
        if (step == null) throw Refusal.notFound();
        requireOther(moderator, step.memberId());
        return step;
    }

    private void record(Actor actor, Action action, long memberId, @Nullable ReasonCode code, String words) {
        audit.append(actor, new Deed(action, new Subject(Kind.PROFILE, memberId), 0, code, words));
    }

    private static void requireOther(Actor moderator, long memberId) {
        requireStaff(moderator);
        if (moderator.is(memberId)) throw Refusal.notAllowed("This is about yourself; a colleague has to do it.");
    }

    private static void requireStaff(Actor actor) {
        if (!actor.member().isModerator() && !actor.roles().contains(Role.SAFEGUARDING)) throw Refusal.notFound();
    }
}
