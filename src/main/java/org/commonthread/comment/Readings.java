package org.commonthread.comment;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What a thread is to one member. */
interface Readings {
    /**
     * How many of others' comments since {@code r.readAt} in the thread {@code t}. Nobody is helped by a larger number
     * than a hundred, and who is a hundred thousand behind shall not wait for it to be counted.
     */
    String UNREAD = "(select count(*) from Comment n where n.place.threadId = t.id and n.state = VISIBLE"
            + " and n.shownAt > r.readAt and n.authorId <> :me and n.shownAt >= coalesce((select o.shownAt from Comment o"
            + " where o.place.threadId = t.id and o.state = VISIBLE and o.authorId <> :me order by o.shownAt desc"
            + " offset 99 rows fetch next 1 rows only), r.readAt))";

    /** How many of her comments there only she sees. */
    String WAITING = "(select count(*) from Comment w where w.authorId = :me and w.place.threadId = t.id"
            + " and w.state in (PENDING, REMOVED_BY_MODERATOR))";

    EntityManager entityManager();

    /** All that is hers in a thread, in one row; {@code mine} lists her reactions as id:kind. */
    @HQL("select r.watching, r.readAt, h.reactionsHidden, " + UNREAD + ", " + WAITING + ","
            + " (select listagg(cast(g.commentId as string) || ':' || cast(g.kind as string), ' ') from Reaction g"
            + " where g.memberId = :me and g.threadId = t.id)"
            + " from CommentThread t left join ThreadReading r on r.threadId = t.id and r.memberId = :me"
            + " left join ReadingHabit h on h.memberId = :me where t.id = :threadId")
    List<OwnRow> own(long threadId, long me);
}
