package org.commonthread.group.meeting.rest;

import java.util.List;
import org.commonthread.group.meeting.MeetingView;

/**
 * A meeting with its next times.
 *
 * @param rhythm how often, in words
 */
public record MeetingJson(
        long id,
        String group,
        String title,
        String aboutHtml,
        String rhythm,
        boolean cancelled,
        List<OccurrenceJson> times) {
    static MeetingJson of(MeetingView meeting) {
        return new MeetingJson(
                meeting.id(),
                meeting.group().slug(),
                meeting.title(),
                meeting.aboutHtml(),
                meeting.rhythm(),
                meeting.cancelled(),
                meeting.dates().stream().map(OccurrenceJson::of).toList());
    }
}
