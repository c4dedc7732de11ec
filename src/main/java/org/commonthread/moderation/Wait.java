package org.commonthread.moderation;

import java.time.Duration;
import java.time.Instant;

/** How long one item waited for its decision. */
record Wait(Instant createdAt, Instant closedAt) {
    Duration length() {
        return Duration.between(createdAt, closedAt);
    }
}
