package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How fast a member has been writing, up to now. */
@Entity
@Table(name = "comment_pace")
class Pace {
    @Id
    @Column(name = "member_id")
    private long memberId;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "on_day")
    private LocalDate onDay;

    private int posted = 1;

    @Column(name = "new_until")
    private Instant newUntil;

    protected Pace() {}

    /** Her first comment. */
    Pace(long memberId, Instant joinedAt, Instant now) {
        this.memberId = memberId;
        lastAt = now;
        onDay = day(now);
        newUntil = joinedAt.plus(Pacing.NEW);
    }

    static LocalDate day(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    boolean isTooSoon(Instant now, Duration between) {
        return now.isBefore(nextAt(between));
    }

    Instant nextAt(Duration between) {
        return lastAt.plus(between);
    }
}
