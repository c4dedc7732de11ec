package org.commonthread.moderation.contentnote;

import org.commonthread.moderation.subject.Subject;
import org.commonthread.vocabulary.ContentNote;

/** A note that somebody else put on a text. Which readers proposed it is told to nobody. */
public record GivenNoteView(
        long id, Subject subject, ContentNote note, NoteState state, GivenBy givenBy, String objection) {
    /** Whether its author may still say that she does not agree. */
    public boolean objectable() {
        return state == NoteState.STANDS;
    }

    public boolean objected() {
        return state == NoteState.OBJECTED;
    }
}
