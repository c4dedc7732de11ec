package org.commonthread.group.meeting;

import java.time.LocalDateTime;
import org.commonthread.platform.calendar.WallTime;

/** Somebody who is to be reminded of a meeting. */
record Reminded(Long occurrenceId, Long memberId, LocalDateTime starts, String zone, Long meetingId) {
    WallTime when() {
        return new WallTime(starts, WallTime.zone(zone));
    }
}
