package org.commonthread.group.meeting.rest;

import java.util.List;
import org.commonthread.group.meeting.HeldWords;
import org.commonthread.group.meeting.MeetingView;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its next times.
 *
 * @param rhythm how often, in words
 * @param held what was sent about it and others do not read, for those who host it; null if there is nothing
 */
public record MeetingJson(
        long id,
        String group,
        String title,
        String aboutHtml,
        String rhythm,
        boolean cancelled,
        @Nullable HeldWords held,
        List<OccurrenceJson> times) {
    static MeetingJson of(MeetingView meeting) {
        return new MeetingJson(
                meeting.id(),
                meeting.group().slug(),
                meeting.title(),
                meeting.aboutHtml(),
                meeting.rhythm(),
                meeting.cancelled(),
                meeting.held(),
                meeting.dates().stream().map(OccurrenceJson::of).toList());
    }
}
