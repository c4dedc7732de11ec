package org.commonthread.group.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.jspecify.annotations.Nullable;

/** A meeting as the database tells it to whoever may read of it: never its way in. */
record MeetingFacts(
        Long id,
        Long groupId,
        String uid,
        Integer edition,
        String title,
        Venue venue,
        String place,
        @Nullable Integer places,
        Integer minutes,
        LocalDateTime starts,
        String zone,
        @Nullable String rule,
        @Nullable Instant cancelledAt,
        Instant changedAt) {
    Recurrence when() {
        return Recurrence.of(new WallTime(starts, WallTime.zone(zone)), rule);
    }
}
