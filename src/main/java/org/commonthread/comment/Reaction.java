package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A member has reacted to a comment. */
@Entity
@Table(name = "comment_reaction")
@IdClass(Reaction.Key.class)
class Reaction implements Shown {
    record Key(long commentId, long memberId, ReactionKind kind) {}

    @Id
    @Column(name = "comment_id")
    private long commentId;

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReactionKind kind;

    @Column(name = "thread_id")
    private long threadId;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Reaction() {}

    Reaction(Key key, long threadId, Instant now) {
        commentId = key.commentId();
        memberId = key.memberId();
        kind = key.kind();
        this.threadId = threadId;
        givenAt = now;
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(CommentThread.sight(threadId));
    }
}
