package org.commonthread.moderation.contentnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.DecisionStands;
import org.commonthread.moderation.subject.DecisionUndone;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;

/**
 * Carries out what was decided about an objection, in that transaction: approved, the author was right and the note
 * goes; removed, it stays. She is told when it stands.
 */
@ApplicationScoped
class AnsweringObjections {
    @Inject
    GivenNotes notes;

    @Inject
    Notebook notebook;

    @Inject
    TellingAuthors telling;

    @Inject
    Clock clock;

    void decided(@Observes DecisionMade decision) {
        if (decision.subject().kind() != Kind.CONTENT_NOTE
                || !decision.decision().settles()) return;
        var note = locked(decision.subject().id());
        if (decision.decision() == DecisionKind.APPROVE) note.takeOff(clock.instant());
        else note.keep(clock.instant());
        notebook.tell(note.subject());
    }

    void undone(@Observes DecisionUndone decision) {
        if (decision.subject().kind() != Kind.CONTENT_NOTE) return;
        var note = locked(decision.subject().id());
        note.reopen(clock.instant());
        notebook.tell(note.subject());
    }

    void stands(@Observes DecisionStands decision) {
        if (decision.kind() != Kind.CONTENT_NOTE || !decision.decision().settles()) return;
        var agreed = decision.decision() == DecisionKind.APPROVE;
        telling.answered(locked(decision.subjectId()), agreed, decision.message());
    }

    private GivenNote locked(long id) {
        var note = notes.entityManager().find(GivenNote.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (note == null) throw Refusal.notFound();
        return note;
    }
}
