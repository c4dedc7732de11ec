package org.commonthread.group.meeting.rest;

import java.time.Instant;
import org.commonthread.group.meeting.OccurrenceView;
import org.commonthread.group.meeting.Seat;
import org.commonthread.group.meeting.Venue;
import org.jspecify.annotations.Nullable;

/**
 * One time of a meeting.
 *
 * @param time names it in addresses
 * @param mine GOING, WAITING or null
 * @param ahead her place in the waiting list, from 1; 0 if she does not wait
 * @param wayIn the link or number, for those who have a place, from 15 minutes before until the end; null otherwise
 */
public record OccurrenceJson(
        long meeting,
        String time,
        String title,
        Instant startsAt,
        Instant endsAt,
        String at,
        String zone,
        Venue venue,
        String place,
        @Nullable Integer places,
        int going,
        boolean cancelled,
        @Nullable Seat mine,
        int ahead,
        @Nullable String wayIn) {
    static OccurrenceJson of(OccurrenceView one) {
        return new OccurrenceJson(
                one.meetingId(),
                one.key().toString(),
                one.title(),
                one.when().instant(),
                one.endsAt(),
                one.when().wall().toString(),
                one.when().zone().getId(),
                one.venue(),
                one.place(),
                one.places(),
                one.going(),
                one.cancelled(),
                one.mine(),
                one.ahead(),
                one.wayIn());
    }
}
