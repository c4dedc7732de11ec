package org.commonthread.moderation.word;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about the word lists. */
interface WordEntries {
    EntityManager entityManager();

    @HQL("select id, words, action, note, why, active, version from WordEntry order by lower(words), id")
    List<WordView> all();

    @HQL("select id, words, action, note, why, active, version from WordEntry where id = :id")
    List<WordView> one(long id);

    @HQL("select c.deed, m.displayName, c.at, c.was, c.became from WordChange c join Member m on m.id = c.byId"
            + " where c.entryId = :entryId order by c.at desc, c.id desc")
    List<WordChangeView> history(long entryId);
}
