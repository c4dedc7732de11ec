package org.commonthread.moderation.readfirst;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about whose posts are read first. */
interface ReadFirstChoices {
    EntityManager entityManager();

    @HQL("select mode from ReadFirstChoice order by at desc, id desc")
    List<ReadFirstMode> newest(Page page);

    @HQL("select c.mode, c.why, m.displayName, c.at from ReadFirstChoice c join Member m on m.id = c.byId"
            + " order by c.at desc, c.id desc")
    List<ReadFirstLine> history(Page page);
}
