package org.commonthread.platform.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about letters. */
interface OutboxLetters {
    EntityManager entityManager();

    @HQL("select count(*) from OutboxLetter where recipient = :recipient and once = :once")
    long countOf(long recipient, String once);

    @HQL(
            "select id from OutboxLetter where state = org.commonthread.platform.mail.LetterState.WAITING and dueAt <= :now"
                    + " and (takenUntil is null or takenUntil < :now) order by dueAt, id")
    List<Long> due(Instant now, Page page);

    /** One conditional update: of two nodes one sends it. */
    @HQL("update OutboxLetter set takenUntil = :until, attempts = attempts + 1 where id = :id"
            + " and state = org.commonthread.platform.mail.LetterState.WAITING and dueAt <= :now"
            + " and (takenUntil is null or takenUntil < :now)")
    int take(long id, Instant now, Instant until);

    @HQL("select id, book, recipient, messageKey, subject, words, attempts, writtenAt, takenUntil from OutboxLetter"
            + " where id = :id")
    TakenLetter taken(long id);

    /** How it ended; its words go with that, and nobody can send it again. */
    @HQL("update OutboxLetter set state = :state, endedAt = :now, takenUntil = null, subject = '', words = ''"
            + " where id = :id and takenUntil = :takenUntil")
    int end(long id, Instant takenUntil, LetterState state, Instant now);

    @HQL("update OutboxLetter set dueAt = :next, takenUntil = null where id = :id and takenUntil = :takenUntil")
    int postpone(long id, Instant takenUntil, Instant next);

    @HQL("delete from OutboxLetter where endedAt < :before")
    int forget(Instant before);
}
