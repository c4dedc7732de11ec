package org.commonthread.moderation.contentnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;

/**
 * Carries out what was decided about an objection, in that transaction: approved, the author was right and the note
 * goes; removed, it stays. Either way she is told.
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
        var note =
                notes.entityManager().find(GivenNote.class, decision.subject().id(), LockModeType.PESSIMISTIC_WRITE);
        if (note == null) throw Refusal.notFound();
        var agreed = decision.decision() == DecisionKind.APPROVE;
        if (agreed) note.takeOff(clock.instant());
        else note.keep(clock.instant());
        notebook.tell(note.subject());
        telling.answered(note, agreed, decision.message());
    }
}
