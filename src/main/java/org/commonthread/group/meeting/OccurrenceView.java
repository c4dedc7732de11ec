package org.commonthread.group.meeting;

import java.time.Duration;
import java.time.Instant;
import org.commonthread.platform.calendar.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * One time of a meeting as somebody sees it.
 *
 * @param place where one goes, or empty
 * @param places how many can come; null for as many as come
 * @param moved whether it is at another time than the rule says
 * @param mine how she stands to it; null if not at all
 * @param ahead her place in the waiting list, from 1; 0 if she does not wait
 * @param wayIn the link or number, for those who have a place and shortly before it begins; null otherwise
 */
public record OccurrenceView(
        long meetingId,
        long groupId,
        OccurrenceKey key,
        String title,
        WallTime when,
        Instant endsAt,
        Venue venue,
        String place,
        @Nullable Integer places,
        int going,
        boolean cancelled,
        boolean moved,
        @Nullable Seat mine,
        int ahead,
        @Nullable String wayIn) {
    /** So long before a meeting its way in is told. */
    public static final Duration OPENS = Duration.ofMinutes(15);

    OccurrenceView openedBy(String way) {
        return new OccurrenceView(
                meetingId, groupId, key, title, when, endsAt, venue, place, places, going, cancelled, moved, mine,
                ahead, way);
    }

    public String address() {
        return "/meetings/" + meetingId;
    }

    public boolean isGoing() {
        return mine == Seat.GOING && !cancelled;
    }

    public boolean isWaiting() {
        return mine == Seat.WAITING && !cancelled;
    }

    public boolean isSeated() {
        return isGoing() || isWaiting();
    }

    public boolean isFull() {
        return places != null && going >= places;
    }

    public int free() {
        return places == null ? 0 : Math.max(0, places - going);
    }
}
