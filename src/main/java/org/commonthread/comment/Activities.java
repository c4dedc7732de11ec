package org.commonthread.comment;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What concerns one member, across all threads, the newest first. */
interface Activities {
    EntityManager entityManager();

    @HQL(
            "select c.id, c.place.threadId, t.kind, t.subjectId, case when c.unsigned = true and c.authorId <> :me then '' else m.displayName end, substring(c.body, 1, 800), c.state, c.createdAt,"
                    + " c.undoUntil, c.sentBackAt from Comment c join Member m on m.id = c.authorId"
                    + " join CommentThread t on t.id = c.place.threadId"
                    + " where c.authorId = :me and c.id < :before order by c.id desc")
    List<ActivityRow> by(long me, long before, Page page);

    @HQL(
            "select c.id, c.place.threadId, t.kind, t.subjectId, case when c.unsigned = true and c.authorId <> :me then '' else m.displayName end, substring(c.body, 1, 800), c.state, c.createdAt,"
                    + " c.undoUntil, c.sentBackAt from Comment c join Member m on m.id = c.authorId"
                    + " join CommentThread t on t.id = c.place.threadId"
                    + " where c.place.addresseeId = :me and c.state = VISIBLE order by c.id desc")
    List<ActivityRow> answering(long me, Page page);

    @HQL(
            "select c.id, c.place.threadId, t.kind, t.subjectId, case when c.unsigned = true and c.authorId <> :me then '' else m.displayName end, substring(c.body, 1, 800), c.state, c.createdAt,"
                    + " c.undoUntil, c.sentBackAt from CommentMention n join Comment c on c.id = n.commentId"
                    + " join Member m on m.id = c.authorId join CommentThread t on t.id = c.place.threadId"
                    + " where n.memberId = :me and c.state = VISIBLE order by n.commentId desc")
    List<ActivityRow> calling(long me, Page page);

    @HQL("select t.id, t.kind, t.subjectId, t.commentCount, " + Readings.UNREAD
            + " from ThreadReading r join CommentThread t on t.id = r.threadId"
            + " where r.memberId = :me and r.watching = true order by r.threadId desc")
    List<WatchedRow> watched(long me, Page page);
}
