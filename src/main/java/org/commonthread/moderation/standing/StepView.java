package org.commonthread.moderation.standing;

import java.time.Duration;
import java.time.Instant;
import org.commonthread.moderation.subject.ReasonCode;
import org.jspecify.annotations.Nullable;

/** A step as she and the moderators see it. */
public record StepView(
        Long id,
        Rung rung,
        ReasonCode reasonCode,
        String words,
        Long byId,
        String byName,
        Instant takenAt,
        @Nullable Instant endsAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Long confirmedBy,
        @Nullable Instant liftedAt) {
    /** Nothing is held against anybody for longer. */
    static final Duration REMEMBERED = Duration.ofDays(365);

    /** Whether it holds now: neither over nor lifted; a ban, when it is confirmed. */
    public boolean holds(Instant now) {
        var over = endsAt != null && !now.isBefore(endsAt);
        return liftedAt == null && !over && (rung != Rung.BAN || confirmedBy != null);
    }

    boolean endsWriting(Instant now) {
        return rung.endsWriting() && holds(now);
    }

    /** Whether she has to read it before she writes again. */
    public boolean isUnread() {
        return rung == Rung.WARNING && acknowledgedAt == null && liftedAt == null;
    }

    /** Whether a second person is asked. */
    public boolean waitsForSecond() {
        return rung == Rung.BAN && confirmedBy == null && liftedAt == null;
    }

    boolean isStrike(Instant now) {
        return rung.isStrike() && liftedAt == null && takenAt.isAfter(now.minus(REMEMBERED));
    }
}
