package org.commonthread.moderation.care;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A debrief, for the lead and for her who wrote it. */
public record DebriefLine(
        Long id,
        String writerName,
        String words,
        Instant at,
        @Nullable Instant readAt) {
    public boolean unread() {
        return readAt == null;
    }
}
