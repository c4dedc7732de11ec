package org.commonthread.story;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;

/**
 * The hour at which a story shall appear, as its author says it: by the clock on her wall (ST-10). Where that clock is
 * set forward over the hour it is the next one there is, where it is set back the first of the two.
 *
 * @param zone an IANA zone, such as Europe/Berlin
 */
public record Appointment(LocalDateTime wall, ZoneId zone) {
    /** Further ahead nobody here plans. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    /**
     * What came from a form or a script.
     *
     * @param wall such as {@code 2026-12-01T09:00}
     */
    public static Appointment of(String wall, String zone) {
        return new Appointment(time(wall), zone(zone));
    }

    private static LocalDateTime time(String wall) {
        try {
            return LocalDateTime.parse(wall);
        } catch (DateTimeException unreadable) {
            throw Refusal.unacceptable("at", "Please choose a day and a time.");
        }
    }

    private static ZoneId zone(String name) {
        // offsets such as +02:00 know nothing of summer and winter
        if (ZoneId.getAvailableZoneIds().contains(name)) return ZoneId.of(name);
        throw Refusal.unacceptable("zone", "Please choose a time zone by its name, for example Europe/Berlin.");
    }

    public Instant instant() {
        return wall.atZone(zone).toInstant();
    }

    /** This appointment, if it can be kept. */
    Appointment requireAhead(Instant now) {
        if (!instant().isAfter(now)) {
            throw Refusal.unacceptable("at", "That hour has passed already. Please choose a later one.");
        }
        if (instant().isAfter(now.plus(FURTHEST))) {
            throw Refusal.unacceptable("at", "Please choose an hour within a year from now.");
        }
        return this;
    }

    /** "Tuesday 1 December 2026, 09:00 (time of Europe/Berlin)". */
    public static String inWords(Instant at, String zone) {
        return Spoken.say("hour.in.zone", SPOKEN.format(at.atZone(ZoneId.of(zone))), zone.replace('_', ' '));
    }
}
