package org.commonthread.moderation.contentnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Matter;
import org.commonthread.moderation.Raising;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.text.Spoken;

/** An author does not agree with a note on her words: it stands until a moderator has looked, who has the last word. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Objecting {
    @Inject
    GivenNotes notes;

    @Inject
    Subjects subjects;

    @Inject
    Raising raising;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    public void object(Actor author, SendObjection command) {
        shape.check(command);
        var note = locked(command.noteId());
        if (!author.member().is(note.authorId())) throw Refusal.notFound();
        var about = subjects.describe(note.subject(), author).orElseThrow(Refusal::notFound);
        note.object(command.words(), clock.instant());
        raising.raise(new Matter(
                new Subject(Kind.CONTENT_NOTE, note.id()),
                0,
                author.id(),
                about.title(),
                Spoken.say("objection.text", Spoken.say("content." + note.note()), command.words()),
                "/notes/" + note.subject().path(),
                List.of(Finding.ofWhole(Reason.OBJECTED))));
    }

    private GivenNote locked(long id) {
        var note = notes.entityManager().find(GivenNote.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (note == null) throw Refusal.notFound();
        return note;
    }
}
