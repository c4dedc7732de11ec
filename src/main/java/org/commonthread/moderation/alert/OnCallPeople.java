package org.commonthread.moderation.alert;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about who is on call. */
interface OnCallPeople {
    EntityManager entityManager();

    @HQL("select o.memberId, m.handle, m.displayName, o.zone, o.quietFrom, o.quietTo from OnCallPerson o"
            + " join Member m on m.id = o.memberId order by o.since")
    List<OnCallView> all();

    /** Most urgent first; a claim was a first look. */
    @HQL("select id, priority from ReviewItem where state = org.commonthread.moderation.ItemState.OPEN"
            + " and inHand.firstClaimedAt is null and dueAt <= :now order by priority, dueAt, id")
    List<LateItem> late(Instant now, Page page);

    @HQL("delete from OnCallPerson where memberId = :memberId")
    int remove(long memberId);
}
