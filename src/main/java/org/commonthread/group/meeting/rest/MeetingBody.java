package org.commonthread.group.meeting.rest;

import java.util.Objects;
import org.commonthread.group.meeting.MeetingPlan;
import org.commonthread.group.meeting.Venue;
import org.commonthread.platform.Shape;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a script plans it.
 *
 * @param at what the clock of {@code zone} shows, such as {@code 2026-12-01T19:00}
 * @param rule of RFC 5545, such as {@code FREQ=WEEKLY;BYDAY=TU}; null for once
 * @param minutes 60 if it is not said
 */
public record MeetingBody(
        @Schema(maxLength = MeetingPlan.TITLE_MAX) @Nullable String title,
        @Schema(maxLength = MeetingPlan.ABOUT_MAX) @Nullable String about,
        @Schema(implementation = Venue.class) @Nullable String venue,

        @Schema(maxLength = MeetingPlan.WAY_IN_MAX, description = "The link or number") @Nullable
        String wayIn,

        @Schema(maxLength = MeetingPlan.PLACE_MAX) @Nullable String place,

        @Schema(description = "How many may come; nothing for any") @Nullable
        Integer places,

        @Schema(description = "What the clock of the zone shows, such as 2026-12-01T19:00") @Nullable
        String at,

        @Schema(description = "Such as Europe/London") @Nullable
        String zone,

        @Schema(description = "Of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU; nothing for once") @Nullable
        String rule,

        @Schema(description = "60 if it is not said") @Nullable
        Integer minutes) {
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
