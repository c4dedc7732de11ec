package org.commonthread.group.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** The letters before a meeting, in their order. */
enum Reminder {
    DAY(Duration.ofHours(24)),
    HOUR(Duration.ofHours(1));

    private final Duration before;

    Reminder(Duration before) {
        this.before = before;
    }

    Duration before() {
        return before;
    }

    /** How many are behind somebody who has had this one. */
    int number() {
        return ordinal() + 1;
    }

    /** How many of them somebody needs no more who takes a place now. */
    static int passed(Instant startsAt, Instant now) {
        return (int) Arrays.stream(values())
                .filter(each -> !startsAt.minus(each.before).isAfter(now))
                .count();
    }
}
