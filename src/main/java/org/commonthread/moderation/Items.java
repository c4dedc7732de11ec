package org.commonthread.moderation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.commonthread.moderation.subject.Kind;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about review items. */
interface Items {
    EntityManager entityManager();

    @HQL(
            "from ReviewItem where kind = :kind and subjectId = :subjectId and state = org.commonthread.moderation.ItemState.OPEN")
    List<ReviewItem> openOn(Kind kind, long subjectId);

    @HQL("from ReviewItem where kind = :kind and subjectId = :subjectId order by id")
    List<ReviewItem> on(Kind kind, long subjectId);

    /** What colleagues offer her, the most urgent first. */
    @HQL(QueueQuestion.ROWS + "i.inHand.offeredTo = :me and i.state = org.commonthread.moderation.ItemState.OPEN"
            + " and i.inHand.claimedUntil >= :now" + QueueQuestion.IN_ORDER)
    List<QueueRow> offeredTo(long me, Instant now, Page page);

    /** The inner list is read once and is short; asked of each item by itself it costs three times all the rest. */
    @HQL("select i.kind, i.priority, count(*) from ReviewItem i"
            + " where i.state = org.commonthread.moderation.ItemState.OPEN"
            + " and (:everywhere = true or i.groupId in :groups)"
            + " and (i.authorId is null or i.authorId <> :me)"
            + " and i.id not in (select k.id from ReviewItem k join k.keptOut m where m = :me)"
            + " group by i.kind, i.priority")
    List<QueueCount> counts(boolean everywhere, Collection<Long> groups, long me);

    /** The groups in which something waits for her; a hidden one is named only to those who keep it. */
    @HQL("select distinct g.id, g.name from ReviewItem i join SupportGroup g on g.id = i.groupId"
            + " where i.state = org.commonthread.moderation.ItemState.OPEN"
            + " and (:everywhere = true and g.kind <> HIDDEN or g.id in :groups) order by g.name, g.id")
    List<QueueGroup> groups(boolean everywhere, Collection<Long> groups);

    @HQL("select i.id, i.kind, i.priority, i.state, i.title, i.text, i.subjectId, i.revision, i.version, i.createdAt,"
            + " i.dueAt, i.address, i.groupId, case when :me member of i.keptOut then true else false end,"
            + " i.authorId, coalesce(a.handle, ''), coalesce(a.displayName, ''), a.joinedAt,"
            + " i.inHand.claimedBy, c.displayName, i.inHand.claimedUntil, i.inHand.holdReason, i.inHand.offeredTo, o.displayName"
            + " from ReviewItem i left join Member a on a.id = i.authorId left join Member c on c.id = i.inHand.claimedBy"
            + " left join Member o on o.id = i.inHand.offeredTo where i.id = :id")
    List<ItemRow> one(long id, long me);

    @HQL("select distinct i.id, f.reason from ReviewItem i join i.findings f where i.id in :ids")
    List<ItemReason> reasons(List<Long> ids);

    @HQL(
            "select createdAt, closedAt from ReviewItem where state = org.commonthread.moderation.ItemState.DECIDED and closedAt > :since order by closedAt desc")
    List<Wait> waits(Instant since, Page page);
}
