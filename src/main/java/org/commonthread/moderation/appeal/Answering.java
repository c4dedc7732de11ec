package org.commonthread.moderation.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.commonthread.moderation.standing.Lifting;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.DecisionOverturned;
import org.commonthread.moderation.subject.DecisionStands;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Settings;
import org.commonthread.platform.mail.Letter;
import org.commonthread.platform.mail.Outbox;
import org.commonthread.platform.text.Spoken;

/**
 * Carries out what was decided about an appeal, once that can no longer be undone: approved, everything is as if the first
 * decision had not been; removed, it stands. Either way she is told.
 */
@ApplicationScoped
class Answering {
    @Inject
    Appeals appeals;

    @Inject
    Event<DecisionOverturned> overturned;

    @Inject
    @Any
    Instance<DecidesItself> rooms;

    @Inject
    Lifting lifting;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    /** Nothing is done yet, but whoever may not decide is told so at once. */
    void decided(@Observes DecisionMade decision) {
        if (decision.subject().kind() != Kind.APPEAL) return;
        appeal(decision.subject().id()).requireAnswerableBy(decision.moderatorId());
    }

    private Appeal appeal(long id) {
        var appeal = appeals.entityManager().find(Appeal.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (appeal == null) throw Refusal.notFound();
        return appeal;
    }

    void stands(@Observes DecisionStands decision) {
        if (decision.kind() != Kind.APPEAL) return;
        var appeal = appeal(decision.subjectId());
        var end = decision.decision() == DecisionKind.APPROVE ? AppealState.OVERTURNED : AppealState.UPHELD;
        appeal.answer(end, decision.message(), decision.moderatorId(), decision.at());
        if (end == AppealState.OVERTURNED) restore(appeal, decision);
        tell(appeal, end, decision);
    }

    private void restore(Appeal appeal, DecisionStands decision) {
        var subject = appeal.subject();
        if (appeal.against() == Against.EXCLUSION) {
            rooms.forEach(room -> room.overturn(appeal.againstId()));
            return;
        }
        if (subject == null) {
            lifting.lift(appeal.againstId());
            return;
        }
        var judged = appeals.judged(appeal.againstId());
        overturned.fire(new DecisionOverturned(
                appeal.againstId(), subject, appeal.revision(), judged.decision(), judged.text(), decision.at()));
    }

    private void tell(Appeal appeal, AppealState end, DecisionStands decision) {
        outbox.put(new Letter(
                appeal.authorId(),
                "appeal " + appeal.id(),
                Spoken.say("letter.news.subject"),
                Spoken.say(
                        "letter.appeal",
                        Spoken.say("appeal.state." + end),
                        decision.message(),
                        settings.baseUrl() + "/me/appeals")));
    }
}
