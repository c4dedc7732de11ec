package org.commonthread.moderation.standing;

import java.time.Duration;
import org.commonthread.moderation.audit.Action;
import org.jspecify.annotations.Nullable;

/** The ladder (MQ-16), the lowest rung first. */
public enum Rung {
    /** Words from the team; nothing follows. */
    MESSAGE(null, Action.MESSAGE),
    /** To be read and acknowledged before the next post. */
    WARNING(null, Action.WARN),
    /** Her posts are read first, for three months. */
    READ_FIRST(Duration.ofDays(90), Action.READ_FIRST),
    SUSPENSION_24(Duration.ofHours(24), Action.SUSPEND),
    SUSPENSION_72(Duration.ofHours(72), Action.SUSPEND),
    SUSPENSION_168(Duration.ofHours(168), Action.SUSPEND),
    SUSPENSION_720(Duration.ofHours(720), Action.SUSPEND),
    /** For good; counts when a second person has confirmed it. */
    BAN(null, Action.BAN),
    /** No rung but the hand that holds the ladder: a moderator vouches for her, and nobody reads her posts first (MQ-6). */
    VOUCHED(null, Action.VOUCH);

    private final @Nullable Duration length;
    private final Action action;

    Rung(@Nullable Duration length, Action action) {
        this.length = length;
        this.action = action;
    }

    @Nullable
    Duration length() {
        return length;
    }

    Action action() {
        return action;
    }

    /** Whether it counts against her if something happens again. */
    boolean isStrike() {
        return this != MESSAGE && this != VOUCHED;
    }

    /** A proposed ban is nothing yet, and trust needs no letter. */
    boolean isToldAtOnce() {
        return this != BAN && this != VOUCHED;
    }

    boolean endsWriting() {
        return action == Action.SUSPEND || action == Action.BAN;
    }
}
