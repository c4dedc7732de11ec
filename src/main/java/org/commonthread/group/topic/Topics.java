package org.commonthread.group.topic;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.commonthread.group.GroupKind;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about topics. Whether the reader may read the group at all is asked before. */
interface Topics {
    String ANSWERS = "case when :member = true then coalesce(t.commentCount, 0L) else coalesce(t.openCount, 0L) end";

    /** Something of others since she has said that she has read it, or else since she was in the group last. */
    String FRESH = "case when p.authorId <> :me and r.readAt is null and p.shownAt > :since"
            + " or exists (select 1 from Comment n where n.place.threadId = t.id and n.state = VISIBLE"
            + " and n.authorId <> :me and n.shownAt > coalesce(r.readAt, :since)) then true else false end";

    String LINE =
            "select p.id, p.opening.title, p.opening.excerpt, p.authorId, m.displayName, m.handle, p.unsigned, p.state, p.lastAt, p.pinned,"
                    + " t.id, " + ANSWERS
                    + ", case when p.closedAt is null and coalesce(t.locks, 0) = 0 then false else true end, "
                    + FRESH + " from Topic p join Member m on m.id = p.authorId"
                    + " left join CommentThread t on t.kind = TOPIC and t.subjectId = p.id"
                    + " left join ThreadReading r on r.threadId = t.id and r.memberId = :me"
                    + " where p.groupId = :groupId and (p.state = VISIBLE or p.state = PENDING and p.authorId = :me)"
                    + " and (p.pinned < :pinned or p.pinned = :pinned and (p.lastAt < :before or p.lastAt = :before"
                    + " and p.id < :beforeId))";

    String IN_ORDER = " order by p.pinned desc, p.lastAt desc, p.id desc";

    EntityManager entityManager();

    default Topic locked(long id) {
        var topic = entityManager().find(Topic.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (topic == null) throw Refusal.notFound();
        return topic;
    }

    /**
     * A topic of hers, to be changed.
     *
     * @throws Refusal not found, if it is none of hers
     */
    default Topic lockedOf(Actor author, long id) {
        var topic = locked(id);
        if (!author.member().is(topic.authorId())) throw Refusal.notFound();
        return topic;
    }

    @HQL(LINE + IN_ORDER)
    List<TopicLine> of(
            long groupId, boolean member, long me, Instant since, int pinned, Instant before, long beforeId, Page page);

    /** Those that nobody has answered. */
    @HQL(LINE + " and p.state = VISIBLE and coalesce(t.commentCount, 0) = 0" + IN_ORDER)
    List<TopicLine> unanswered(
            long groupId, boolean member, long me, Instant since, int pinned, Instant before, long beforeId, Page page);

    @HQL(
            "select p.id, p.groupId, p.opening.title, p.opening.bodyHtml, p.authorId, m.displayName, m.handle, m.about, p.unsigned, p.state,"
                    + " p.createdAt, p.editedAt, p.sentBackAt, p.pinned, p.closedAt, p.given, t.id, " + ANSWERS
                    + " from Topic p join Member m on m.id = p.authorId"
                    + " left join CommentThread t on t.kind = TOPIC and t.subjectId = p.id where p.id in :ids")
    List<TopicRow> rows(Collection<Long> ids, boolean member);

    @HQL("from Topic where authorId = :author and postKey = :key")
    List<Topic> byKey(long author, String key);

    /** What she has taken back, as long as she can think otherwise. */
    @HQL("select p.id, p.opening.title, g.slug, p.takenBack.until from Topic p join SupportGroup g on g.id = p.groupId"
            + " where p.authorId = :author and p.state = REMOVED_BY_AUTHOR and p.takenBack.until > :now"
            + " order by p.takenBack.until desc, p.id desc")
    List<TakenTopic> takenBack(long author, Instant now, Page page);

    /** Begun by others in groups that she watches, since she was there last, and not read by her; the last first. */
    @HQL("select p.id, p.groupId, p.opening.title, g.slug, g.name, p.shownAt from Belonging b"
            + " join SupportGroup g on g.id = b.groupId join Topic p on p.groupId = b.groupId"
            + " left join CommentThread t on t.kind = TOPIC and t.subjectId = p.id"
            + " left join ThreadReading r on r.threadId = t.id and r.memberId = :me"
            + " where b.memberId = :me and b.heed = WATCH and g.state = OPEN and p.state = VISIBLE and p.authorId <> :me"
            + " and p.shownAt > b.readAt and p.shownAt <= :settled and r.readAt is null"
            + " order by p.shownAt desc, p.id desc")
    List<FreshTopic> watched(long me, Instant settled, Page page);

    @HQL("select kind from SupportGroup where id = :groupId")
    GroupKind kindOf(long groupId);

    @HQL("select count(*) from Topic where authorId = :author and createdAt > :since")
    long since(long author, Instant since);

    @HQL("from Topic where groupId = :groupId and authorId = :author and unsigned = false order by id")
    List<Topic> signed(long groupId, long author, Page page);

    /** Those whose words stand there still, or wait to. */
    @HQL(
            "from Topic where groupId = :groupId and authorId = :author and state in (VISIBLE, PENDING) and opening.body <> ''"
                    + " order by id")
    List<Topic> worded(long groupId, long author, Page page);
}
