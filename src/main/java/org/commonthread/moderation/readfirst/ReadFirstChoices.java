package org.commonthread.moderation.readfirst;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about whose posts are read first. */
interface ReadFirstChoices {
    /** In place of a group, where the whole site is meant. */
    long SITE = 0;

    EntityManager entityManager();

    @HQL("select mode from ReadFirstChoice where coalesce(groupId, 0) = :groupId order by at desc, id desc")
    List<ReadFirstMode> newest(long groupId, Page page);

    @HQL("select c.mode, c.why, m.displayName, c.at from ReadFirstChoice c join Member m on m.id = c.byId"
            + " where coalesce(c.groupId, 0) = :groupId order by c.at desc, c.id desc")
    List<ReadFirstLine> history(long groupId, Page page);
}
