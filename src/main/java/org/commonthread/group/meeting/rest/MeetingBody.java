package org.commonthread.group.meeting.rest;

import java.util.Objects;
import org.commonthread.group.meeting.MeetingPlan;
import org.commonthread.group.meeting.Venue;
import org.commonthread.platform.Shape;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a script plans it.
 *
 * @param at what the clock of {@code zone} shows, such as {@code 2026-12-01T19:00}
 * @param rule of RFC 5545, such as {@code FREQ=WEEKLY;BYDAY=TU}; null for once
 * @param minutes 60 if it is not said
 */
public record MeetingBody(
        @Nullable String title,
        @Nullable String about,
        @Nullable String venue,
        @Nullable String wayIn,
        @Nullable String place,
        @Nullable Integer places,
        @Nullable String at,
        @Nullable String zone,
        @Nullable String rule,
        @Nullable Integer minutes) {
    private static final int AN_HOUR = 60;

    MeetingPlan plan() {
        return new MeetingPlan(
                title,
                about,
                Shape.code(Venue.class, "venue", venue),
                wayIn,
                place,
                places,
                Recurrence.of(
                        WallTime.of(Objects.requireNonNullElse(at, ""), Objects.requireNonNullElse(zone, "")), rule),
                Objects.requireNonNullElse(minutes, AN_HOUR));
    }
}
