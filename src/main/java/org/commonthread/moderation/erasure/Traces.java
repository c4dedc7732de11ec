package org.commonthread.moderation.erasure;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.commonthread.moderation.subject.Kind;
import org.hibernate.annotations.processing.HQL;

/**
 * Every place outside of its own room where words of a subject stand, or words about it, each with the statement that
 * forgets them. {@code ErasureIT} looks through the whole database for one that is missing here.
 */
interface Traces {
    String ITEMS = "(select i.id from ReviewItem i where i.kind = :kind and i.subjectId = :subjectId)";

    EntityManager entityManager();

    /** Appeals against decisions on it: subjects of their own, with words of hers. */
    @HQL("select id from Appeal where kind = :kind and subjectId = :subjectId")
    List<Long> appealsOn(Kind kind, long subjectId);

    /** Notes on it, and what its author said against them. */
    @HQL("select id from GivenNote where kind = :kind and subjectId = :subjectId")
    List<Long> notesOn(Kind kind, long subjectId);

    @HQL("update ModeratorNote set words = '' where itemId in " + ITEMS)
    int notes(Kind kind, long subjectId);

    @HQL("update Decision set message = '' where itemId in " + ITEMS)
    int decisions(Kind kind, long subjectId);

    @HQL("update CrisisContact set words = '' where itemId in " + ITEMS)
    int contacts(Kind kind, long subjectId);

    @HQL("update CrisisCase set closingWords = '' where itemId in " + ITEMS)
    int closings(Kind kind, long subjectId);

    @HQL(
            "update Report set words = '', snapshot = '', title = '', address = '' where kind = :kind and subjectId = :subjectId")
    int reports(Kind kind, long subjectId);

    /** Letters that still wait: what they tell of is no more. */
    @HQL("delete from OutboxLetter where once in (select 'appeal ' || cast(a.id as string) from Appeal a"
            + " where a.kind = :kind and a.subjectId = :subjectId) or once like :aboutNotes")
    int letters(Kind kind, long subjectId, String aboutNotes);

    @HQL("update ReviewItem set text = '', title = '', address = '' where id in " + ITEMS)
    int items(Kind kind, long subjectId);

    @HQL("update Appeal set words = '', answer = '' where kind = :kind and subjectId = :subjectId")
    int appeals(Kind kind, long subjectId);

    @HQL("update GivenNote set objection = '' where kind = :kind and subjectId = :subjectId")
    int objections(Kind kind, long subjectId);
}
