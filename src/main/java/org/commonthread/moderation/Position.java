package org.commonthread.moderation;

import java.time.Instant;
import org.commonthread.moderation.check.Priority;

/** Where an item stands in the queue's order (MQ-2). */
public record Position(Priority priority, Instant createdAt, long id) {
    public static Position of(QueueRow row) {
        return new Position(row.priority(), row.createdAt(), row.id());
    }
}
