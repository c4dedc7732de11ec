package org.commonthread.group.joining;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish of hers to join, and what has become of it.
 *
 * @param noticed the names of what was noticed in her answers
 */
public record OwnRequest(
        Long id,
        String slug,
        String groupName,
        RequestState state,
        Instant askedAt,
        @Nullable Instant endedAt,
        String reason,
        String noticed) {
    public boolean waits() {
        return state == RequestState.PENDING;
    }

    /** Whether her answers sound as if she might need somebody now. */
    public boolean inNeed() {
        return JoinRequest.noticed(noticed).stream().anyMatch(Noticing.IN_NEED::contains);
    }
}
