package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a comment stood before a moderator decided about it, for as long as she may wish that she had not. */
@Entity
@Table(name = "comment_before")
class CommentBefore {
    @Id
    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "thread_id")
    private long threadId;

    private int revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CommentState state;

    /** What the decision made of it; if it is something else now, its author has done something since. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state_after")
    private CommentState stateAfter;

    @Column(name = "sent_back_at")
    private @Nullable Instant sentBackAt;

    @Column(name = "gone_at")
    private @Nullable Instant goneAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "gone_from")
    private @Nullable CommentState goneFrom;

    protected CommentBefore() {}

    CommentBefore(long decisionId, Comment comment, Gone gone, @Nullable Instant sentBackAt) {
        this.decisionId = decisionId;
        commentId = comment.id();
        threadId = comment.threadId();
        revision = comment.revision();
        state = comment.state();
        stateAfter = comment.state();
        this.sentBackAt = sentBackAt;
        goneAt = gone.at();
        goneFrom = gone.from();
    }

    /** When a comment left its place, and what it was until then. */
    record Gone(@Nullable Instant at, @Nullable CommentState from) {}

    void became(CommentState after) {
        stateAfter = after;
    }

    CommentState state() {
        return state;
    }

    CommentState stateAfter() {
        return stateAfter;
    }

    int revision() {
        return revision;
    }

    @Nullable
    Instant sentBackAt() {
        return sentBackAt;
    }

    Gone gone() {
        return new Gone(goneAt, goneFrom);
    }
}
