package org.commonthread.comment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * Every question that is answered with a page of comments: each is one range of one index. H2 reads the whole range and
 * sorts it unless the order begins as the index does; so, going forward through a thread, the columns that are given stand
 * in the order too, where they say nothing.
 */
interface Pages {
    String COLUMNS = "c.id, c.place.threadId, c.place.parentId, c.place.depth, c.place.path, c.place.newest, m.id,"
            + " m.displayName, m.handle, m.about, c.bodyHtml, c.createdAt, c.editedAt, c.shownAt, c.sentBackAt, c.state,"
            + " case when :member = true then c.tally.replies else c.tally.openReplies end, c.tally.hugs,"
            + " c.tally.sameHere, c.tally.thankYou, c.tally.thinkingOfYou, c.given, c.unsigned";
    String ROW = "select " + COLUMNS + " from Comment c join Member m on m.id = c.authorId where ";

    /** What was written among members only they read, whatever has become of the subject (ST-6). */
    String FOR_HER = " and (c.place.open = true or :member = true)";

    /** What others see, and what is left of what they answered. */
    String STANDS = "(c.state = VISIBLE or c.state in (REMOVED_BY_AUTHOR, REMOVED_BY_MODERATOR)"
            + " and (c.tally.openReplies > 0 or :member = true and c.tally.replies > 0))";

    /** The same, and what only its author sees. */
    String SHOWN =
            FOR_HER + " and (" + STANDS + " or c.state in (PENDING, REMOVED_BY_MODERATOR) and c.authorId = :reader)";

    String IN_SEGMENT = "c.place.threadId = :threadId and c.place.segmentId = :segment";
    String ON_TOP = "c.place.threadId = :threadId and c.place.segmentId = 0";
    String SEGMENT = "c.place.threadId, c.place.segmentId";
    String UNANSWERED = "c.place.threadId = :threadId and c.place.depth = 1 and c.tally.answered = false"
            + " and c.state = VISIBLE" + FOR_HER;

    EntityManager entityManager();

    @HQL(ROW + IN_SEGMENT + " and c.place.path > :after" + SHOWN + " order by " + SEGMENT + ", c.place.path")
    List<CommentRow> oldest(long threadId, long segment, String after, boolean member, long reader, Page page);

    @HQL(ROW + IN_SEGMENT + " and c.place.path < :before" + SHOWN + " order by c.place.path desc")
    List<CommentRow> oldestBefore(long threadId, long segment, String before, boolean member, long reader, Page page);

    @HQL(ROW + ON_TOP + " and c.place.newest > :after" + SHOWN + " order by " + SEGMENT + ", c.place.newest")
    List<CommentRow> newest(long threadId, String after, boolean member, long reader, Page page);

    @HQL(ROW + ON_TOP + " and c.place.newest < :before" + SHOWN + " order by c.place.newest desc")
    List<CommentRow> newestBefore(long threadId, String before, boolean member, long reader, Page page);

    @HQL(ROW + UNANSWERED + " and c.place.path > :after order by c.place.path")
    List<CommentRow> unanswered(long threadId, String after, boolean member, Page page);

    @HQL(ROW + UNANSWERED + " and c.place.path < :before order by c.place.path desc")
    List<CommentRow> unansweredBefore(long threadId, String before, boolean member, Page page);

    /** A whole thread at any depth, for scripts. */
    @HQL(ROW + "c.place.threadId = :threadId and c.place.path > :after" + SHOWN
            + " order by c.place.threadId, c.place.path")
    List<CommentRow> whole(long threadId, String after, boolean member, long reader, Page page);

    @HQL(ROW + "c.place.threadId = :threadId and c.place.newest > :after" + SHOWN
            + " order by c.place.threadId, c.place.newest")
    List<CommentRow> wholeNewest(long threadId, String after, boolean member, long reader, Page page);

    @HQL(ROW + "c.place.threadId = :threadId and c.id = :id" + SHOWN)
    List<CommentRow> one(long threadId, long id, boolean member, long reader);

    /** The same, with the thread it stands in. */
    @HQL("select t, new org.commonthread.comment.CommentRow(" + COLUMNS + ") from Comment c"
            + " join Member m on m.id = c.authorId join CommentThread t on t.id = c.place.threadId"
            + " where t.id = :threadId and c.id = :id" + SHOWN)
    List<Head> head(long threadId, long id, boolean member, long reader);

    /** The places before one on its page, the nearest first. */
    @HQL("select c.place.path from Comment c where " + IN_SEGMENT + " and c.place.path < :path" + FOR_HER + " and "
            + STANDS + " order by c.place.path desc")
    List<String> pathsBefore(long threadId, long segment, String path, boolean member, Page page);

    /** What of others she has not read, in the order of the thread. */
    @HQL("select c.id from Comment c where c.place.threadId = :threadId and c.state = VISIBLE and c.shownAt > :since"
            + " and c.authorId <> :reader order by c.place.path")
    List<Long> unread(long threadId, Instant since, long reader, Page page);
}
