package org.commonthread.moderation.contentnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.moderation.standing.GoodStanding;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.vocabulary.ContentNote;

/** Readers propose content notes; three of them put one on a text. Nobody learns who they were. */
@ApplicationScoped
@TriedAgain
@Transactional
public class ProposingNotes {
    @Inject
    GivenNotes notes;

    @Inject
    Notebook notebook;

    @Inject
    Subjects subjects;

    @Inject
    GoodStanding standing;

    @Inject
    TellingAuthors telling;

    /** The same once more changes nothing. */
    public void propose(Actor reader, Subject subject, Set<ContentNote> wanted) {
        var author = subjects.describe(subject, reader.member())
                .orElseThrow(Refusal::notFound)
                .authorId();
        if (reader.is(author)) throw Refusal.notAllowed("These are your own words; you choose their notes yourself.");
        standing.requireWriting(reader);
        if (wanted.isEmpty()) throw Refusal.unacceptable("contentNote", "Please choose at least one note.");
        var given =
                notebook.each(subject, author, wanted, (note, now) -> isNew(note, reader, now) && note.propose(now));
        if (!given.all().isEmpty()) telling.given(subject, author, given);
    }

    private boolean isNew(GivenNote note, Actor reader, java.time.Instant now) {
        var key = new NoteProposal.Key(note.id(), reader.id());
        if (notes.entityManager().find(NoteProposal.class, key) != null) return false;
        notes.entityManager().persist(new NoteProposal(key, now));
        return true;
    }
}
