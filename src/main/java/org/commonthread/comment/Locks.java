package org.commonthread.comment;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about closed talks. */
interface Locks {
    EntityManager entityManager();

    /** The places in a thread below which nobody can answer. */
    @HQL("select path from ReplyLock where threadId = :threadId")
    List<String> in(long threadId);

    @HQL("from ReplyLock where threadId = :threadId and path = :path")
    List<ReplyLock> at(long threadId, String path);

    /** Kept beside the thread, so that whoever writes in one without any asks no more. */
    @HQL("update CommentThread t set t.locks = (select count(l) from ReplyLock l where l.threadId = :threadId)"
            + " where t.id = :threadId")
    int count(long threadId);
}
