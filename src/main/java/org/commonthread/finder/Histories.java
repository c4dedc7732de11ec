package org.commonthread.finder;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about what happened to entries. */
interface Histories {
    EntityManager entityManager();

    @HQL("select c.deed, m.displayName, c.at, c.fields from FinderChange c left join Member m on m.id = c.byId"
            + " where c.entryId = :entryId order by c.at desc, c.id desc")
    List<ChangeLine> of(long entryId);
}
