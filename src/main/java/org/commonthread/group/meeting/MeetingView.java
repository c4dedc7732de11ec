package org.commonthread.group.meeting;

import java.util.List;
import org.commonthread.group.GroupView;

/**
 * A meeting as its page shows it.
 *
 * @param rhythm "every second Tuesday, 19:00 New York time"
 * @param dates its next times
 */
public record MeetingView(
        long id,
        GroupView group,
        String title,
        String aboutHtml,
        String rhythm,
        boolean cancelled,
        List<OccurrenceView> dates) {
    public String address() {
        return "/meetings/" + id;
    }
}
