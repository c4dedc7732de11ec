package org.commonthread.moderation.contentnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.word.WordLists;
import org.commonthread.vocabulary.ContentNotes;

/**
 * Puts on a text that is sent the notes that word lists name for its words (MQ-7). Its author sees it in place, and may
 * object as to any other.
 */
@ApplicationScoped
@Transactional
public class ListedNotes {
    @Inject
    WordLists lists;

    @Inject
    Notebook notebook;

    /** The notes that others have put on it after this; the same as before if its words are on no list. */
    public ContentNotes noted(Subject subject, long authorId, String text, ContentNotes before) {
        var listed = lists.notesIn(text);
        if (listed.isEmpty() || before.all().containsAll(listed)) return before;
        notebook.each(subject, authorId, EnumSet.copyOf(listed), GivenNote::suggest);
        return notebook.standing(subject);
    }
}
