package org.commonthread.moderation.contentnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiPredicate;
import org.commonthread.moderation.subject.NotesChanged;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.ContentNotes;

/** Where every word about notes is written down, and the room told that keeps the text. Part of others' transactions. */
@ApplicationScoped
class Notebook {
    @Inject
    GivenNotes notes;

    @Inject
    Event<NotesChanged> changes;

    @Inject
    Clock clock;

    /**
     * Does something to the rows of some notes, in one order, so that two who want the same ones never wait for each other.
     *
     * @param deed says whether the note stands by it, or stands no more
     * @return what has changed by it
     */
    ContentNotes each(Subject subject, long authorId, Set<ContentNote> wanted, BiPredicate<GivenNote, Instant> deed) {
        var now = clock.instant();
        var changed = ContentNotes.of(ContentNotes.of(wanted).all().stream()
                .filter(note -> deed.test(notes.begun(subject, authorId, note, now), now))
                .toList());
        if (!changed.all().isEmpty()) tell(subject);
        return changed;
    }

    void tell(Subject subject) {
        changes.fire(new NotesChanged(subject, standing(subject)));
    }

    ContentNotes standing(Subject subject) {
        return ContentNotes.of(notes.on(subject.kind(), subject.id()).stream()
                .filter(GivenNote::stands)
                .map(GivenNote::note)
                .toList());
    }
}
