package org.commonthread.moderation.contentnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonthread.member.Actor;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.audit.Audit;
import org.commonthread.moderation.audit.Deed;
import org.commonthread.moderation.subject.NotesGiven;
import org.commonthread.moderation.subject.NotesTakenBack;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.ContentNotes;

/** Moderators put notes on texts and take them off: by a decision, or at any time on the page about a text's notes. */
@ApplicationScoped
@TriedAgain
@Transactional
public class GivingNotes {
    @Inject
    Notebook notebook;

    @Inject
    Subjects subjects;

    @Inject
    Audit audit;

    @Inject
    TellingAuthors telling;

    /** The same once more changes nothing, and tells nobody again. */
    public void give(Actor moderator, Subject subject, Set<ContentNote> wanted) {
        var author = authorOf(moderator, subject);
        if (wanted.isEmpty()) throw Refusal.unacceptable("contentNote", "Please choose at least one note.");
        var given = notebook.each(subject, author, wanted, GivenNote::give);
        if (given.all().isEmpty()) return;
        record(moderator, Action.ADD_NOTE, subject, given);
        telling.given(subject, author, given);
    }

    public void takeOff(Actor moderator, Subject subject, ContentNote unwanted) {
        var author = authorOf(moderator, subject);
        var gone = notebook.each(subject, author, Set.of(unwanted), GivenNote::takeOff);
        if (!gone.all().isEmpty()) record(moderator, Action.TAKE_OFF_NOTE, subject, gone);
    }

    private long authorOf(Actor moderator, Subject subject) {
        var author = subjects.describe(subject, moderator.moderator())
                .orElseThrow(Refusal::notFound)
                .authorId();
        if (moderator.is(author)) throw Refusal.notAllowed("These are your own words; a colleague will look at them.");
        return author;
    }

    private void record(Actor moderator, Action action, Subject subject, ContentNotes notes) {
        var names = notes.all().stream().map(ContentNote::name).collect(Collectors.joining(", "));
        audit.append(moderator, new Deed(action, subject, 0, null, names));
    }

    /** The decision has its own line in the log and its own letter. */
    void decided(@Observes NotesGiven decision) {
        notebook.each(decision.subject(), decision.authorId(), decision.notes(), GivenNote::give);
    }

    void undone(@Observes NotesTakenBack decision) {
        notebook.each(decision.subject(), 0, decision.notes(), GivenNote::ungive);
    }
}
