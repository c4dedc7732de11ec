package org.commonthread.comment;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.commonthread.moderation.Kind;
import org.commonthread.moderation.Nearby;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.query.Page;

/** Every question asked about threads and comments. */
interface Comments {
    EntityManager entityManager();

    /** The next id, taken before the comment is made: its path begins with it. Hibernate knows how each database says it. */
    default long nextId() {
        var session = entityManager().unwrap(SharedSessionContractImplementor.class);
        var sequences = session.getJdbcServices().getDialect().getSequenceSupport();
        return session.createNativeQuery(sequences.getSequenceNextValString("comment_seq"), Long.class)
                .getSingleResult();
    }

    @HQL("select c.id, c.parentId, c.depth, c.path, m.id, m.displayName, m.handle, m.about, c.bodyHtml, c.createdAt,"
            + " c.editedAt, c.state from Comment c join Member m on m.id = c.authorId"
            + " where c.threadId = :threadId and c.path > :after and (c.state = VISIBLE"
            + " or c.state in (REMOVED_BY_AUTHOR, REMOVED_BY_MODERATOR) and c.replies > 0"
            + " or c.state in (PENDING, REMOVED_BY_MODERATOR) and c.authorId = :reader)"
            + " order by c.path")
    List<CommentRow> page(long threadId, String after, long reader, Page page);

    @HQL("select c.id, c.parentId, c.depth, c.path, m.id, m.displayName, m.handle, m.about, c.bodyHtml, c.createdAt,"
            + " c.editedAt, c.state from Comment c join Member m on m.id = c.authorId"
            + " where c.id = :id and c.threadId = :threadId and c.state = VISIBLE")
    List<CommentRow> visible(long threadId, long id);

    @HQL("from Comment where authorId = :authorId and postKey = :key")
    List<Comment> byKey(long authorId, String key);

    @HQL("select id from CommentThread where kind = :kind and subjectId = :subjectId")
    List<Long> threadOn(Kind kind, long subjectId);

    @HQL("update CommentThread set commentCount = commentCount + :change where id = :threadId")
    int count(long threadId, long change);

    @HQL("update Comment set replies = replies + :change where id = :id")
    int countReplies(long id, int change);

    @HQL("select m.displayName, substring(c.body, 1, 280) from Comment c join Member m on m.id = c.authorId"
            + " where c.threadId = :threadId and c.path < :path and c.state = VISIBLE order by c.path desc")
    List<Nearby> before(long threadId, String path, Page page);

    @HQL("select m.displayName, substring(c.body, 1, 280) from Comment c join Member m on m.id = c.authorId"
            + " where c.threadId = :threadId and c.path > :path and c.state = VISIBLE order by c.path")
    List<Nearby> after(long threadId, String path, Page page);
}
