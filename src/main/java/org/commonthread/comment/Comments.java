package org.commonthread.comment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Nearby;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.query.Page;

/** Every question asked about one comment, and every count that is kept; {@link Pages} asks for many. */
interface Comments {
    EntityManager entityManager();

    /** The next id, taken before the comment is made: its path begins with it. Hibernate knows how each database says it. */
    default long nextId() {
        var session = entityManager().unwrap(SharedSessionContractImplementor.class);
        var sequences = session.getJdbcServices().getDialect().getSequenceSupport();
        return session.createNativeQuery(sequences.getSequenceNextValString("comment_seq"), Long.class)
                .getSingleResult();
    }

    @HQL("from Comment where authorId = :authorId and postKey = :key")
    List<Comment> byKey(long authorId, String key);

    /**
     * The same, locked. H2 may answer a question that it was asked before with rows from before another's commit
     * (h2database issue 3894, in 2.2.224), but not one that locks.
     */
    default Optional<Comment> lockedByKey(long authorId, String key) {
        return entityManager()
                .createQuery("from Comment where authorId = :author and postKey = :key", Comment.class)
                .setParameter("author", authorId)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @HQL("select id from CommentThread where kind = :kind and subjectId = :subjectId")
    List<Long> threadOn(Kind kind, long subjectId);

    @HQL("update CommentThread set commentCount = commentCount + :change, openCount = openCount + :open"
            + " where id = :threadId")
    int count(long threadId, long change, long open);

    @HQL("update Comment c set c.tally.replies = c.tally.replies + :change,"
            + " c.tally.openReplies = c.tally.openReplies + :open,"
            + " c.tally.answered = case when c.tally.replies + :change > 0 then true else false end where c.id = :id")
    int countReplies(long id, int change, int open);

    /** What stands above, read after its own count was changed: whoever changed it last sees it as it is. */
    @HQL(
            "select c.place.parentId, c.state, c.tally.replies, c.tally.openReplies, c.place.threadId, c.place.path from Comment c where c.id = :id")
    Above above(long id);

    @HQL("update Comment c set c.tally.hugs = c.tally.hugs + :change where c.id = :id")
    int countHugs(long id, int change);

    @HQL("update Comment c set c.tally.sameHere = c.tally.sameHere + :change where c.id = :id")
    int countSameHere(long id, int change);

    @HQL("update Comment c set c.tally.thankYou = c.tally.thankYou + :change where c.id = :id")
    int countThankYou(long id, int change);

    @HQL("update Comment c set c.tally.thinkingOfYou = c.tally.thinkingOfYou + :change where c.id = :id")
    int countThinkingOfYou(long id, int change);

    @HQL("select c.id from Comment c where c.announcedAt is null and c.state = VISIBLE and c.shownAt <= :until"
            + " order by c.shownAt")
    List<Long> unannounced(Instant until, Page page);

    /** One conditional update: of two nodes one announces, and the instant says which. */
    @HQL("update Comment c set c.announcedAt = :now where c.id in :ids and c.announcedAt is null and c.state = VISIBLE")
    int announce(List<Long> ids, Instant now);

    @HQL(
            "select t.kind, t.subjectId, c.id, t.id, c.place.parentId, c.authorId, c.shownAt from Comment c"
                    + " join CommentThread t on t.id = c.place.threadId where c.id in :ids and c.announcedAt = :now order by c.id")
    List<AnnouncedRow> announced(List<Long> ids, Instant now);

    /** What somebody has reported is kept until a moderator has looked at it. */
    @HQL("from Comment c where c.purgedAt is null and (c.state = REMOVED_BY_AUTHOR and c.goneAt < :byAuthor"
            + " or c.state = REMOVED_BY_MODERATOR and c.goneAt < :byModerator) and not exists (select 1 from Report r"
            + " where r.kind = COMMENT and r.subjectId = c.id and r.outcome = OPEN)"
            + " and not exists (select 1 from Appeal a where a.kind = COMMENT and a.subjectId = c.id and a.state = OPEN)"
            + " order by c.goneAt")
    List<Comment> purgeable(Instant byAuthor, Instant byModerator, Page page);

    /** How many comments were moved out of a thread. */
    @HQL("select count(*) from CommentMove where fromThread = :threadId")
    long moves(long threadId);

    @HQL("from CommentMention where commentId in :commentIds order by memberId")
    List<CommentMention> mentions(List<Long> commentIds);

    @HQL("delete from CommentMention where commentId = :commentId")
    int forgetMentions(long commentId);

    @HQL("select c.id, m.displayName, substring(c.body, 1, 280), c.place.depth, c.createdAt from Comment c"
            + " join Member m on m.id = c.authorId"
            + " where c.place.threadId = :threadId and c.place.path < :path and c.state = VISIBLE"
            + " order by c.place.path desc")
    List<Nearby> before(long threadId, String path, Page page);

    @HQL(
            "select c.id, m.displayName, substring(c.body, 1, 280), c.place.depth, c.createdAt from Comment c"
                    + " join Member m on m.id = c.authorId where c.place.threadId = :threadId and c.place.path > :path and c.state = VISIBLE order by c.place.path")
    List<Nearby> after(long threadId, String path, Page page);

    /** Those of a thread that a moderator is asked to look at. */
    @HQL("select c.id from Comment c join ReviewItem i on i.kind = COMMENT and i.subjectId = c.id and i.state = OPEN"
            + " where c.place.threadId = :threadId order by c.id")
    List<Long> underReview(long threadId);

    /** What is said in a group: under its topics, and under the stories that are told there. */
    String IN_GROUP = " from Comment c join CommentThread t on t.id = c.place.threadId"
            + " left join Topic p on t.kind = TOPIC and p.id = t.subjectId"
            + " left join Story s on t.kind = STORY and s.id = t.subjectId"
            + " where (p.groupId = :groupId or s.readBy.confidedTo = :groupId) and c.authorId = :memberId";

    /** One member's comments in a group, where her name stands by them. */
    @HQL("select c" + IN_GROUP + " and c.unsigned = false order by c.id")
    List<Comment> signedInGroup(long groupId, long memberId, Page page);

    /** Those of them that are seen or wait to be. */
    @HQL("select c.id" + IN_GROUP + " and c.state in (VISIBLE, PENDING) order by c.id")
    List<Long> thereInGroup(long groupId, long memberId, Page page);
}
