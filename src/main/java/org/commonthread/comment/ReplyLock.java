package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;

/** A moderator has closed a talk: below this place nobody can answer. */
@Entity
@Table(name = "reply_lock")
class ReplyLock implements Shown {
    @Id
    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "thread_id")
    private long threadId;

    /** Of the comment it stands below; empty for the whole thread. */
    private String path;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected ReplyLock() {}

    ReplyLock(long decisionId, long threadId, String path, Instant now) {
        this.decisionId = decisionId;
        this.threadId = threadId;
        this.path = path;
        closedAt = now;
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(CommentThread.sight(threadId));
    }

    long threadId() {
        return threadId;
    }
}
