package org.commonthread.comment;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** How a comment and all below it get another place: their rows are one range of paths, and change together. */
interface Moves {
    EntityManager entityManager();

    @HQL("select max(c.place.depth) from Comment c where c.place.threadId = :threadId and c.place.path >= :path"
            + " and c.place.path < :end")
    int deepest(long threadId, String path, String end);

    /** @return what of them others see, all and openly */
    @HQL("select count(c), coalesce(sum(case when c.place.open = true then 1 else 0 end), 0) from Comment c"
            + " where c.place.threadId = :threadId and c.place.path >= :path and c.place.path < :end"
            + " and c.state = VISIBLE")
    Seen seen(long threadId, String path, String end);

    /** Locks them as they are; what was being written below them while this waited is there the next time. */
    @HQL("update Comment c set c.place.depth = c.place.depth where c.place.threadId = :threadId"
            + " and c.place.path >= :path and c.place.path < :end")
    int hold(long threadId, String path, String end);

    /**
     * @param rest where in the old paths that begins which stays
     * @param open whether what was written openly stays open in its new place
     */
    @HQL("update Comment c set c.place.threadId = :to, c.place.path = :path || substring(c.place.path, :rest),"
            + " c.place.newest = :newest || substring(c.place.newest, :rest), c.place.depth = c.place.depth + :deeper,"
            + " c.place.open = case when :open = true then c.place.open else false end,"
            + " c.tally.openReplies = case when :open = true then c.tally.openReplies else 0 end"
            + " where c.place.threadId = :from and c.place.path >= :oldPath and c.place.path < :oldEnd")
    int move(
            long from,
            String oldPath,
            String oldEnd,
            int rest,
            long to,
            String path,
            String newest,
            int deeper,
            boolean open);

    /** On which page each of them stands follows from its path: the comment at the last full page above it. */
    @HQL("update Comment c set c.place.segmentId = coalesce((select a.id from Comment a"
            + " where a.place.threadId = :threadId and a.place.path = substring(c.place.path, 1, ((c.place.depth - 1) / 4) * 32)),"
            + " 0) where c.place.threadId = :threadId and c.place.path >= :path and c.place.path < :end")
    int page(long threadId, String path, String end);

    @HQL("update Comment c set c.place.parentId = :parentId, c.place.addresseeId = :addresseeId where c.id = :id")
    int put(long id, @Nullable Long parentId, @Nullable Long addresseeId);

    @HQL(
            "update Reaction r set r.threadId = :to where r.threadId = :from and r.commentId in (select c.id from Comment c"
                    + " where c.place.threadId = :to and c.place.path >= :path and c.place.path < :end)")
    int moveReactions(long from, long to, String path, String end);

    @HQL("update ReplyLock l set l.threadId = :to, l.path = :path || substring(l.path, :rest)"
            + " where l.threadId = :from and l.path >= :oldPath and l.path < :oldEnd")
    int moveLocks(long from, String oldPath, String oldEnd, int rest, long to, String path);

    @HQL("update CommentThread t set t.locks = (select count(l) from ReplyLock l where l.threadId = t.id)"
            + " where t.id in :threadIds")
    int countLocks(List<Long> threadIds);
}
