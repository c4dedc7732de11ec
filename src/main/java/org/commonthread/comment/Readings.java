package org.commonthread.comment;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What a thread is to one member. */
interface Readings {
    EntityManager entityManager();

    /** All that is hers on a page, in one row; {@code mine} lists her reactions as id:kind. */
    @HQL("select r.watching, r.readAt, h.reactionsHidden, (select count(*) from Comment n"
            + " where n.place.threadId = :threadId and n.state = VISIBLE and n.shownAt > r.readAt and n.authorId <> :me),"
            + " (select listagg(cast(g.commentId as string) || ':' || cast(g.kind as string), ' ') from Reaction g"
            + " where g.memberId = :me and g.commentId in :ids)"
            + " from CommentThread t left join ThreadReading r on r.threadId = t.id and r.memberId = :me"
            + " left join ReadingHabit h on h.memberId = :me where t.id = :threadId")
    List<OwnRow> own(long threadId, long me, List<Long> ids);
}
