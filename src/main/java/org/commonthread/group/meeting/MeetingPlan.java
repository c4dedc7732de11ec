package org.commonthread.group.meeting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its host says it.
 *
 * @param about Markdown
 * @param wayIn the link of an online meeting, or the number to call
 * @param place where one goes, as people say it
 * @param places how many can come; null for as many as come
 */
public record MeetingPlan(
        @Size(min = 3, max = TITLE_MAX, message = "A title has 3 to 150 characters.")
        String title,

        @Size(max = ABOUT_MAX, message = "This is longer than 4,000 characters. Please shorten it a little.")
        String about,

        @NotNull(message = "Please choose how you meet.") Venue venue,

        @Size(max = WAY_IN_MAX, message = "This is longer than 500 characters. Please use a shorter link.")
        String wayIn,

        @Size(max = PLACE_MAX, message = "Please keep this to 300 characters.")
        String place,

        @Nullable
        @Min(value = 1, message = "There is at least one place. Leave it empty if everybody can come.")
        @Max(value = 10_000, message = "Leave it empty if everybody can come.")
        Integer places,

        @NotNull Recurrence when,

        @Min(value = 5, message = "A meeting takes at least 5 minutes.")
        @Max(value = 720, message = "A meeting takes at most 12 hours.")
        int minutes) {
    public static final int TITLE_MAX = 150;
    public static final int ABOUT_MAX = 4000;
    public static final int WAY_IN_MAX = 500;
    public static final int PLACE_MAX = 300;

    public MeetingPlan(
            @Nullable String title,
            @Nullable String about,
            Venue venue,
            @Nullable String wayIn,
            @Nullable String place,
            @Nullable Integer places,
            Recurrence when,
            int minutes) {
        this.title = Typed.line(title);
        this.about = Typed.lines(about).strip();
        this.venue = venue;
        this.wayIn = Typed.line(wayIn);
        this.place = Typed.line(place);
        this.places = places;
        this.when = when;
        this.minutes = minutes;
    }

    /** A link that leads anywhere else than to a page could run a program. */
    @AssertTrue(message = "Please give the link or the number that people need, a link with https:// before it.")
    public boolean isWayIn() {
        return switch (venue) {
            case ONLINE, HYBRID -> wayIn.matches("https?://[^\\s\"<>]+");
            case PHONE -> !wayIn.isEmpty();
            case IN_PERSON -> true;
        };
    }

    @AssertTrue(message = "Please say where people find you.")
    public boolean isPlace() {
        return !venue.hasPlace() || !place.isEmpty();
    }

    MeetingWords words() {
        return new MeetingWords(title, about);
    }

    /** What nobody asks for at such a venue is not kept. */
    MeetingPlan tidied() {
        return new MeetingPlan(
                title,
                about,
                venue,
                venue.hasWayIn() ? wayIn : "",
                venue.hasPlace() ? place : "",
                places,
                when,
                minutes);
    }
}
