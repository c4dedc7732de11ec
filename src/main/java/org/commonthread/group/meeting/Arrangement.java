package org.commonthread.group.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a meeting is arranged: where one goes or calls, for how many there is room, when, how often and how long. */
@Embeddable
class Arrangement {
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Venue venue;

    /** Read by {@link Meetings#wayIns} and by its hosts' form, and by nothing else. */
    @Column(name = "way_in")
    private String wayIn;

    private String place;
    private @Nullable Integer places;
    private int minutes;

    @Convert(converter = WallColumn.class)
    private LocalDateTime starts;

    private String zone;
    private @Nullable String rule;

    protected Arrangement() {}

    Arrangement(MeetingPlan plan) {
        venue = plan.venue();
        wayIn = plan.wayIn();
        place = plan.place();
        places = plan.places();
        minutes = plan.minutes();
        starts = plan.when().start().wall();
        zone = plan.when().zone().getId();
        rule = plan.when().rule();
    }

    Recurrence when() {
        return Recurrence.of(new WallTime(starts, WallTime.zone(zone)), rule);
    }

    MeetingPlan plan(MeetingWords words) {
        return new MeetingPlan(words.title(), words.about(), venue, wayIn, place, places, when(), minutes);
    }

    /** Whether people go somewhere else by a plan than now. */
    boolean isElsewhere(MeetingPlan next) {
        return venue != next.venue() || !place.equals(next.place()) || !wayIn.equals(next.wayIn());
    }

    int minutes() {
        return minutes;
    }

    @Nullable
    Integer places() {
        return places;
    }

    String wayIn() {
        return wayIn;
    }

    Venue venue() {
        return venue;
    }

    String place() {
        return place;
    }
}
