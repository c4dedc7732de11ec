package org.commonthread.moderation.contentnote;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.vocabulary.ContentNote;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about notes that others put on a text. */
interface GivenNotes {
    EntityManager entityManager();

    @HQL("from GivenNote where kind = :kind and subjectId = :subjectId order by id")
    List<GivenNote> on(Kind kind, long subjectId);

    @HQL(
            "from GivenNote where authorId = :authorId and state in (org.commonthread.moderation.contentnote.NoteState.STANDS,"
                    + " org.commonthread.moderation.contentnote.NoteState.OBJECTED,"
                    + " org.commonthread.moderation.contentnote.NoteState.KEPT) order by changedAt desc, id desc")
    List<GivenNote> onTextsOf(long authorId, Page page);

    @HQL("select p.noteId from NoteProposal p join GivenNote g on g.id = p.noteId"
            + " where g.kind = :kind and g.subjectId = :subjectId and p.memberId = :memberId")
    List<Long> proposedBy(long memberId, Kind kind, long subjectId);

    /** The row of one note on one text, locked: whoever has a word about it comes one after the other. */
    default Optional<GivenNote> locked(Subject subject, ContentNote note) {
        return entityManager()
                .createQuery(
                        "from GivenNote where kind = :kind and subjectId = :subjectId and note = :note",
                        GivenNote.class)
                .setParameter("kind", subject.kind())
                .setParameter("subjectId", subject.id())
                .setParameter("note", note)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The same, made if nobody has said anything about it yet; two at once make it one after the other. */
    default GivenNote begun(Subject subject, long authorId, ContentNote note, Instant now) {
        return locked(subject, note).orElseGet(() -> {
            var begun = new GivenNote(subject, authorId, note, now);
            entityManager().persist(begun);
            return begun;
        });
    }
}
