package org.commonthread.group.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One time of a meeting is not as the rule says.
 *
 * @param wayIn its own link or number; null for the meeting's
 * @param place its own place; null for the meeting's
 */
public record ChangeOnce(
        @NotNull WallTime at,

        @Min(value = 5, message = "A meeting takes at least 5 minutes.")
        @Max(value = 720, message = "A meeting takes at most 12 hours.")
        int minutes,

        @Nullable
        @Size(max = MeetingPlan.WAY_IN_MAX, message = "This is longer than 500 characters. Please use a shorter link.")
        String wayIn,

        @Nullable @Size(max = MeetingPlan.PLACE_MAX, message = "Please keep this to 300 characters.")
        String place) {
    public ChangeOnce(WallTime at, int minutes, @Nullable String wayIn, @Nullable String place) {
        this.at = at;
        this.minutes = minutes;
        this.wayIn = blank(wayIn);
        this.place = blank(place);
    }

    private static @Nullable String blank(@Nullable String typed) {
        var line = Typed.line(typed);
        return line.isEmpty() ? null : line;
    }
}
