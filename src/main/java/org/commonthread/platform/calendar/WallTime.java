package org.commonthread.platform.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * A time as people agree on it: what a clock on a wall somewhere shows. Where that clock is set forward over it, it is
 * as much later as the clock jumps; where the clock shows it twice, it is the first of the two (RFC 5545, 3.3.5).
 *
 * @param wall to the second
 * @param zone an IANA zone, such as America/New_York, or UTC
 */
public record WallTime(LocalDateTime wall, ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /**
     * What came from a form or a script.
     *
     * @param wall such as {@code 2026-12-01T19:00}
     * @throws Refusal about {@code at} or {@code zone}
     */
    public static WallTime of(String wall, String zone) {
        try {
            return new WallTime(LocalDateTime.parse(wall), zone(zone));
        } catch (DateTimeException unreadable) {
            throw Refusal.unacceptable("at", "Please choose a day and a time.");
        }
    }

    /**
     * The zone of that name. An offset such as +02:00 is none: it knows nothing of summer and winter.
     *
     * @throws Refusal about {@code zone}
     */
    public static ZoneId zone(@Nullable String name) {
        var stripped = name == null ? "" : name.strip();
        if (ZoneId.getAvailableZoneIds().contains(stripped)) return ZoneId.of(stripped);
        throw Refusal.unacceptable("zone", "Please choose a time zone by its name, for example America/New_York.");
    }

    public Instant instant() {
        return wall.atZone(zone).toInstant();
    }

    /** The same instant by another clock. */
    public WallTime in(ZoneId other) {
        return new WallTime(LocalDateTime.ofInstant(instant(), other), other);
    }

    /** What the clock really shows at that instant: another hour than agreed, where it jumps over that. */
    private ZonedDateTime clock() {
        return wall.atZone(zone);
    }

    /** "Tuesday 1 December 2026". */
    public String day() {
        return DAY.format(clock());
    }

    /** "19:00 New York time". */
    public String hour() {
        return Spoken.say("wall.hour", HOUR.format(clock()), place(zone));
    }

    /** "Tuesday 1 December 2026, 19:00 New York time". */
    public String inWords() {
        return Spoken.say("wall.time", day(), hour());
    }

    /** The same for a reader elsewhere, by her own clock; nothing if both clocks show the same. */
    public @Nullable String inWordsFor(ZoneId reader) {
        var hers = instant().atZone(reader);
        if (hers.toLocalDateTime().equals(clock().toLocalDateTime())) return null;
        return Spoken.say("wall.yours", DAY.format(hers), HOUR.format(hers));
    }

    /** Whether it needs no zone beside it in a calendar file. */
    boolean isUtc() {
        return zone.getId().equals("UTC");
    }

    /** The town a zone is named after: "New York". */
    public static String place(ZoneId zone) {
        var name = zone.getId();
        return name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
