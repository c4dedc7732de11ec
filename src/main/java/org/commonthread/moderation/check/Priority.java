package org.commonthread.moderation.check;

import java.time.Duration;

/** How urgent a first look is (MQ-2, MQ-5); in this order the queue is worked. */
public enum Priority {
    CRISIS(Duration.ofMinutes(15)),
    HIGH(Duration.ofHours(1)),
    NORMAL(Duration.ofHours(12)),
    LOW(Duration.ofHours(24));

    private final Duration target;

    Priority(Duration target) {
        this.target = target;
    }

    /** The time within which someone should look. */
    public Duration target() {
        return target;
    }
}
