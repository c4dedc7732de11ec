package org.commonthread.moderation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about review items. */
interface Items {
    /**
     * What she would rather not meet is in no list of hers (SF-8), but for a crisis that nobody takes and what she has in
     * hand; and while she rests nothing is.
     */
    String SPARING = " and (i.claimedBy = :me or exists (select 1 from CalledToAll c where c.itemId = i.id)"
            + " or not exists (select 1 from SparedThing s where s.memberId = :me"
            + " and (s.code = 'KIND:' || cast(i.kind as string) or s.code in (select 'REASON:' || cast(x.reason as string)"
            + " from ReviewItem y join y.findings x where y.id = i.id)"
            + " or s.code in (select 'NOTE:' || cast(n as string) from ReviewItem z join z.notes n where z.id = i.id))))"
            + " and not exists (select 1 from Rest b where b.memberId = :me and b.endsAt > :now)";

    EntityManager entityManager();

    @HQL(
            "from ReviewItem where kind = :kind and subjectId = :subjectId and state = org.commonthread.moderation.ItemState.OPEN")
    List<ReviewItem> openOn(Kind kind, long subjectId);

    @HQL("from ReviewItem where kind = :kind and subjectId = :subjectId order by id")
    List<ReviewItem> on(Kind kind, long subjectId);

    @HQL("select count(*) from ReviewItem i where i.authorId = :authorId and exists"
            + " (select 1 from Decision d where d.itemId = i.id and d.decision in (APPROVE, MASK_AND_APPROVE))")
    long approvedOf(long authorId);

    @HQL("select count(*) from ReviewItem i where i.authorId = :authorId and exists"
            + " (select 1 from Decision d where d.itemId = i.id and d.decision = REMOVE)")
    long removedOf(long authorId);

    /** One conditional update: of many who reach for an item one gets it (MQ-3). */
    @HQL("update ReviewItem set claimedBy = :moderator, claimedUntil = :until, lastClaimedAt = :now,"
            + " firstClaimedAt = coalesce(firstClaimedAt, :now), holdReason = null, offeredTo = null, version = version + 1"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN"
            + " and (claimedBy is null or claimedUntil < :now)")
    int claim(long id, long moderator, Instant now, Instant until);

    /** The heartbeat: her own claim goes on, is never shortened, and nothing anybody judges has changed. */
    @HQL("update ReviewItem set claimedUntil = case when claimedUntil < :until then :until else claimedUntil end"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN and claimedBy = :moderator"
            + " and claimedUntil >= :now")
    int renew(long id, long moderator, Instant now, Instant until);

    @HQL("update ReviewItem set claimedBy = null, claimedUntil = null, holdReason = null, offeredTo = null,"
            + " version = version + 1"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN and claimedBy = :moderator")
    int release(long id, long moderator);

    @HQL("update ReviewItem set claimedUntil = :until, holdReason = :reason"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN and claimedBy = :moderator"
            + " and claimedUntil >= :now")
    int hold(long id, long moderator, Instant now, Instant until, String reason);

    @HQL("update ReviewItem set offeredTo = :to"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN and claimedBy = :moderator"
            + " and claimedUntil >= :now")
    int offer(long id, long moderator, long to, Instant now);

    @HQL("update ReviewItem set claimedBy = :to, claimedUntil = :until, lastClaimedAt = :now, holdReason = null,"
            + " offeredTo = null, version = version + 1"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN and offeredTo = :to"
            + " and claimedUntil >= :now")
    int accept(long id, long to, Instant now, Instant until);

    @HQL("update ReviewItem set offeredTo = null"
            + " where id = :id and state = org.commonthread.moderation.ItemState.OPEN and offeredTo = :to")
    int decline(long id, long to);

    /** One range of one index: the same as two alternatives makes PostgreSQL read and sort every item. */
    @HQL("select i.id, i.kind, i.priority, i.title, i.text, i.subjectId, i.revision, i.version, i.createdAt, i.dueAt,"
            + " coalesce(a.displayName, ''), i.claimedBy, c.displayName, i.claimedUntil, i.address"
            + " from ReviewItem i left join Member a on a.id = i.authorId left join Member c on c.id = i.claimedBy"
            + " where i.state = :state and i.priority >= :priority and (i.priority > :priority"
            + " or i.createdAt > :created or i.createdAt = :created and i.id > :after)"
            + " and (:everywhere = true or i.groupId in :groups)"
            + " and (i.authorId is null or i.authorId <> :me) and :me not member of i.keptOut"
            + " and i.kind in :kinds and i.priority in :priorities and i.createdAt <= :before"
            + " and (:group = 0 or i.groupId = :group) and (:anyReason = true or exists"
            + " (select 1 from ReviewItem r join r.findings f where r.id = i.id and f.reason in :reasons))"
            + " and (:hands = 'ANY' or :hands = 'FREE' and (i.claimedBy is null or i.claimedUntil < :now)"
            + " or :hands = 'MINE' and i.claimedBy = :me and i.claimedUntil >= :now"
            + " or :hands = 'OTHERS' and i.claimedBy <> :me and i.claimedUntil >= :now)"
            + SPARING + " order by i.priority, i.createdAt, i.id")
    List<QueueRow> queue(
            ItemState state,
            Priority priority,
            Instant created,
            long after,
            boolean everywhere,
            Collection<Long> groups,
            long me,
            Set<Kind> kinds,
            Set<Priority> priorities,
            Instant before,
            long group,
            boolean anyReason,
            Set<Reason> reasons,
            String hands,
            Instant now,
            Page page);

    /** What colleagues offer her, the most urgent first. */
    @HQL("select i.id, i.kind, i.priority, i.title, i.text, i.subjectId, i.revision, i.version, i.createdAt, i.dueAt,"
            + " coalesce(a.displayName, ''), i.claimedBy, c.displayName, i.claimedUntil, i.address"
            + " from ReviewItem i left join Member a on a.id = i.authorId left join Member c on c.id = i.claimedBy"
            + " where i.offeredTo = :me and i.state = org.commonthread.moderation.ItemState.OPEN"
            + " and i.claimedUntil >= :now order by i.priority, i.createdAt, i.id")
    List<QueueRow> offeredTo(long me, Instant now, Page page);

    @HQL("select i.kind, i.priority, count(*) from ReviewItem i"
            + " where i.state = org.commonthread.moderation.ItemState.OPEN"
            + " and (:everywhere = true or i.groupId in :groups)"
            + " and (i.authorId is null or i.authorId <> :me) and :me not member of i.keptOut"
            + " group by i.kind, i.priority")
    List<QueueCount> counts(boolean everywhere, Collection<Long> groups, long me);

    @HQL("select i.id, i.kind, i.priority, i.state, i.title, i.text, i.subjectId, i.revision, i.version, i.createdAt,"
            + " i.dueAt, i.address, i.groupId, case when :me member of i.keptOut then true else false end,"
            + " i.authorId, coalesce(a.handle, ''), coalesce(a.displayName, ''), a.joinedAt,"
            + " i.claimedBy, c.displayName, i.claimedUntil, i.holdReason, i.offeredTo, o.displayName"
            + " from ReviewItem i left join Member a on a.id = i.authorId left join Member c on c.id = i.claimedBy"
            + " left join Member o on o.id = i.offeredTo where i.id = :id")
    List<ItemRow> one(long id, long me);

    @HQL("select distinct i.id, f.reason from ReviewItem i join i.findings f where i.id in :ids")
    List<ItemReason> reasons(List<Long> ids);

    @HQL("select d.decision, d.reasonCode, d.message, d.revision, m.displayName, d.decidedAt from Decision d"
            + " join Member m on m.id = d.moderatorId join ReviewItem i on i.id = d.itemId"
            + " where i.kind = :kind and i.subjectId = :subjectId order by d.decidedAt, d.id")
    List<DecisionView> decisionsOn(Kind kind, long subjectId);

    @HQL(
            "select createdAt, closedAt from ReviewItem where state = org.commonthread.moderation.ItemState.DECIDED and closedAt > :since order by closedAt desc")
    List<Wait> waits(Instant since, Page page);

    /** In the order of time, so that the last decision is the one that counts. */
    @HQL("select i.subjectId, i.state, f.reason, d.decision, d.reasonCode, d.message, d.revision, m.displayName,"
            + " d.decidedAt from ReviewItem i left join Decision d on d.itemId = i.id"
            + " and d.decision not in (ESCALATE, SECOND_OPINION)"
            + " left join Member m on m.id = d.moderatorId left join i.findings f"
            + " where i.kind = :kind and i.subjectId in :subjectIds order by i.id, d.decidedAt, d.id")
    List<ToldRow> told(Kind kind, List<Long> subjectIds);
}
