package org.commonthread.group.joining;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about those who have left. */
interface Departures {
    EntityManager entityManager();

    @HQL("select id from Departure where doneAt is null and at <= :until order by at")
    List<Long> due(Instant until, Page page);

    @HQL("from Departure where groupId = :groupId and memberId = :memberId order by at desc, id desc")
    List<Departure> of(long groupId, long memberId, Page page);
}
