package org.commonthread.moderation.standing;

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
import java.util.Set;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One step on the ladder: who took it with whom, why, until when, and how it ended. */
@Entity
@Table(name = "ladder_step")
class Step implements Shown {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ladder_step_seq")
    @SequenceGenerator(name = "ladder_step_seq", sequenceName = "ladder_step_seq")
    private Long id;

    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Rung rung;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "reason_code")
    private ReasonCode reasonCode;

    private String words;

    @Column(name = "by_id")
    private long byId;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "confirmed_by")
    private @Nullable Long confirmedBy;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    /** Whether one member may write. */
    static Sight sight(long memberId) {
        return Sight.of("standing", memberId);
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(sight(memberId));
    }

    protected Step() {}

    Step(TakeStep command, long by, Instant now) {
        memberId = command.memberId();
        rung = command.rung();
        reasonCode = command.reasonCode();
        words = command.words();
        byId = by;
        takenAt = now;
        var length = command.rung().length();
        endsAt = length == null ? null : now.plus(length);
    }

    void acknowledge(Instant now) {
        if (acknowledgedAt == null) acknowledgedAt = now;
    }

    /** A ban needs two people, and neither of them alone is two. */
    void confirm(long second) {
        if (rung != Rung.BAN || liftedAt != null) throw Refusal.conflict("There is nothing to confirm here.");
        if (confirmedBy != null) throw Refusal.conflict("A colleague has confirmed this already.");
        if (byId == second) throw Refusal.notAllowed("You have proposed this. Somebody else has to confirm it.");
        confirmedBy = second;
    }

    void lift(Instant now) {
        if (liftedAt != null) throw Refusal.conflict("This was lifted already.");
        liftedAt = now;
    }

    boolean isWith(long member) {
        return memberId == member;
    }

    long id() {
        return id;
    }

    long memberId() {
        return memberId;
    }
}
