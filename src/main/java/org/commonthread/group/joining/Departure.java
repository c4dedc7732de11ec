package org.commonthread.group.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonthread.group.GroupRole;
import org.commonthread.group.Left;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody has left a group. Nobody is told; what becomes of her words is done when she can no longer undo it. */
@Entity
@Table(name = "departure")
class Departure {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "departure_seq")
    @SequenceGenerator(name = "departure_seq", sequenceName = "departure_seq")
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Posts posts;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GroupRole role;

    @Column(name = "accepted_rules")
    private int acceptedRules;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "declared_at")
    private @Nullable Instant declaredAt;

    private Instant at;

    /** When nothing was left to do. */
    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    protected Departure() {}

    Departure(long groupId, long memberId, Posts posts, Left left, Instant now) {
        this.groupId = groupId;
        this.memberId = memberId;
        this.posts = posts;
        role = left.role();
        acceptedRules = left.acceptedRules();
        joinedAt = left.joinedAt();
        declaredAt = left.declaredAt();
        at = now;
        if (posts == Posts.KEEP) doneAt = now;
    }

    void done(Instant now) {
        doneAt = now;
    }

    boolean isDone() {
        return doneAt != null;
    }

    Left left() {
        return new Left(role, acceptedRules, joinedAt, declaredAt);
    }

    long groupId() {
        return groupId;
    }

    long memberId() {
        return memberId;
    }

    Posts posts() {
        return posts;
    }

    Instant at() {
        return at;
    }
}
