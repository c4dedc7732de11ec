package org.commonthread.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody is kept from writing in a group, or out of it, until a day; then it is over by itself. */
@Entity
@Table(name = "exclusion")
class Exclusion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exclusion_seq")
    @SequenceGenerator(name = "exclusion_seq", sequenceName = "exclusion_seq")
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Measure measure;

    private String reason;

    @Column(name = "by_id")
    private long byId;

    private Instant at;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "lifted_by")
    private @Nullable Long liftedBy;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    protected Exclusion() {}

    Exclusion(long groupId, Exclude command, long byId, Instant now) {
        this.groupId = groupId;
        memberId = command.memberId();
        measure = command.measure();
        reason = command.reason();
        this.byId = byId;
        at = now;
        endsAt = now.plus(Duration.ofDays(command.days()));
    }

    /** It is over before its time; if it is over already, nothing changes. */
    void lift(@Nullable Long keeper, Instant now) {
        if (liftedAt != null) return;
        liftedBy = keeper;
        liftedAt = now;
    }

    long id() {
        return id;
    }

    long groupId() {
        return groupId;
    }
}
