package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.jspecify.annotations.Nullable;

/** A moderator has moved a comment, with all that answers it. Its rows change in bulk; this one is what readers' pages see. */
@Entity
@Table(name = "comment_move")
class CommentMove implements Shown {
    @Id
    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "from_thread")
    private long fromThread;

    @Column(name = "from_parent")
    private @Nullable Long fromParent;

    @Column(name = "to_thread")
    private long toThread;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected CommentMove() {}

    CommentMove(long decisionId, Comment comment, long toThread, Instant now) {
        this.decisionId = decisionId;
        commentId = comment.id();
        fromThread = comment.threadId();
        fromParent = comment.place().parentId();
        this.toThread = toThread;
        movedAt = now;
    }

    @Override
    public Set<Sight> shownOn() {
        return fromThread == toThread
                ? Set.of(CommentThread.sight(fromThread), CommentThread.ANY)
                : Set.of(CommentThread.sight(fromThread), CommentThread.sight(toThread), CommentThread.ANY);
    }

    long fromThread() {
        return fromThread;
    }

    @Nullable
    Long fromParent() {
        return fromParent;
    }
}
