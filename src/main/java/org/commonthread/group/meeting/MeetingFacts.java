package org.commonthread.group.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the database tells it to whoever may read of it: never its way in, and no words that wait.
 *
 * @param written its title as its host wrote it; null if others do not read that
 * @param liveWords the number of the words that are read; 0 if none are
 */
record MeetingFacts(
        Long id,
        Long groupId,
        String uid,
        Integer edition,
        @Nullable String written,
        Integer liveWords,
        Integer sentWords,
        Integer returned,
        Venue venue,
        String place,
        @Nullable Integer places,
        Integer minutes,
        LocalDateTime starts,
        String zone,
        @Nullable String rule,
        @Nullable Instant cancelledAt,
        Instant changedAt) {
    MeetingFacts {
        if (liveWords == 0 && cancelledAt != null) place = "";
    }

    /** A plain one as long as nobody reads what its host has written. */
    String title() {
        return Objects.requireNonNullElseGet(written, () -> Spoken.say("meeting.unworded"));
    }

    /** Whether others read what its host has written about it. */
    boolean isWorded() {
        return liveWords > 0;
    }

    /** Where one time of it is; of a meeting that was taken down nobody is told. */
    String placeOf(OccurrenceFacts one) {
        return isWorded() || cancelledAt == null ? Objects.requireNonNullElse(one.place(), place) : "";
    }

    Recurrence when() {
        return Recurrence.of(new WallTime(starts, WallTime.zone(zone)), rule);
    }
}
