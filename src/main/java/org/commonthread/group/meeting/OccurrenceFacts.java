package org.commonthread.group.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import org.commonthread.platform.calendar.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * One time of a meeting as the database tells it to somebody: never its way in.
 *
 * @param venue its own, and so its place; null if it is the meeting's
 * @param mine how she stands to it; null if not at all
 * @param ahead how many wait, up to her
 */
record OccurrenceFacts(
        Long id,
        Long meetingId,
        LocalDateTime planned,
        Integer edition,
        LocalDateTime starts,
        String zone,
        Instant endsAt,
        @Nullable Venue venue,
        @Nullable String place,
        @Nullable Integer places,
        Integer going,
        Integer sequence,
        @Nullable Instant cancelledAt,
        Instant changedAt,
        @Nullable Seat mine,
        Long ahead) {
    OccurrenceKey key() {
        return new OccurrenceKey(planned, edition);
    }

    WallTime when() {
        return new WallTime(starts, WallTime.zone(zone));
    }

    boolean isMoved() {
        return !starts.equals(planned);
    }
}
