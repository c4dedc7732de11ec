package org.commonthread.group.joining;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A wish of hers to join, and what has become of it. */
public record OwnRequest(
        Long id,
        String slug,
        String groupName,
        RequestState state,
        Instant askedAt,
        @Nullable Instant endedAt,
        String reason) {
    public boolean waits() {
        return state == RequestState.PENDING;
    }
}
