package org.commonthread.group.meeting;

import java.util.List;
import org.commonthread.group.GroupView;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its page shows it.
 *
 * @param writtenBy who wrote what others read about it; null if they read nothing
 * @param held what they do not read, for those who host it; null if there is nothing
 * @param rhythm "every second Tuesday, 19:00 New York time"
 * @param dates its next times
 */
public record MeetingView(
        long id,
        GroupView group,
        String title,
        String aboutHtml,
        @Nullable Long writtenBy,
        @Nullable HeldWords held,
        String rhythm,
        boolean cancelled,
        List<OccurrenceView> dates) {
    public String address() {
        return Meeting.address(id);
    }
}
