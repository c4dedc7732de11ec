package org.commonthread.group.meeting;

import java.time.LocalDateTime;

/** How one gets into one time of a meeting: its link, or the number to call. */
record WayIn(Long meetingId, LocalDateTime planned, Integer edition, String address) {
    boolean leadsTo(OccurrenceView one) {
        return meetingId == one.meetingId() && new OccurrenceKey(planned, edition).equals(one.key());
    }
}
