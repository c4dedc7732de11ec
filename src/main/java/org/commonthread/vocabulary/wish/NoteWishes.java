package org.commonthread.vocabulary.wish;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about readers' wishes. */
interface NoteWishes {
    EntityManager entityManager();

    @HQL("from NoteWish where memberId = :memberId")
    List<NoteWish> of(long memberId);
}
