package org.commonthread.moderation.care.web;

import java.time.Duration;

/** How long a moderator may wish to rest. */
public enum RestLength {
    QUARTER(Duration.ofMinutes(15)),
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7));

    private final Duration length;

    RestLength(Duration length) {
        this.length = length;
    }

    Duration length() {
        return length;
    }
}
