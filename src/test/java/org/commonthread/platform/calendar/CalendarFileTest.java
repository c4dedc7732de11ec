package org.commonthread.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.validate.ValidationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our calendar files, read back by a library that did not write them. */
class CalendarFileTest {
    private static final Instant CHANGED = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void aSeriesWithAMovedAndACancelledTimeIsReadAsItWasMeant() throws Exception {
        var tuesdays = Recurrence.of(WallTime.of("2026-10-20T19:00", "America/New_York"), "FREQ=WEEKLY;BYDAY=TU");
        var moved = WallTime.of("2026-11-11T20:00", "America/New_York");
        var calendar = read(
                event("a", 3, tuesdays.without(LocalDateTime.parse("2026-11-17T19:00")), null, false),
                event("a", 3, Recurrence.once(moved), WallTime.of("2026-11-10T19:00", "America/New_York"), false),
                event("b", 1, Recurrence.once(WallTime.of("2026-12-01T09:00", "UTC")), null, true));

        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(3);
        assertThat(value(events.get(0), Property.UID)).isEqualTo("a");
        assertThat(value(events.get(0), Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(events.get(0), Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(events.get(1), Property.RECURRENCE_ID)).isEqualTo("20261110T190000");
        assertThat(value(events.get(2), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(events.get(2), Property.DTSTART)).isEqualTo("20261201T090000Z");
        var from = ZonedDateTime.parse("2026-10-20T00:00:00Z");
        assertThat(events.get(0).<ZonedDateTime>calculateRecurrenceSet(new Period<>(from, from.plusWeeks(5))).stream()
                        .map(each -> each.getStart().toInstant()))
                .containsExactly(
                        Instant.parse("2026-10-20T23:00:00Z"),
                        Instant.parse("2026-10-27T23:00:00Z"),
                        Instant.parse("2026-11-04T00:00:00Z"),
                        Instant.parse("2026-11-11T00:00:00Z"));
    }

    /** A program that knows no zones by name finds in the file when each changes its clock. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "Europe/London",
                "Australia/Sydney",
                "Asia/Tokyo",
                "Africa/Casablanca",
                "America/Nuuk",
                "Pacific/Chatham"
            })
    void aZoneInTheFileHasTheOffsetsThatItHas(String zone) throws Exception {
        var weekly = Recurrence.of(WallTime.of("2026-01-06T19:00", zone), "FREQ=WEEKLY");
        var file = CalendarFile.of("Meetings", List.of(event("a", 0, weekly, null, false)));

        for (int week = 0; week < 300; week++) {
            var wall = weekly.start().wall().plusWeeks(week);
            assertThat(offsetAt(file, wall))
                    .as("%s in %s", wall, zone)
                    .isEqualTo(ZoneId.of(zone).getRules().getOffset(wall).getTotalSeconds());
        }
        VTimeZone read =
                (VTimeZone) parsed(file).getComponents(Component.VTIMEZONE).get(0);
        assertThat(read.validate().hasErrors()).isFalse();
    }

    /** As RFC 5545, 3.6.5 says it: the observance whose latest start is the last before that time. */
    private static int offsetAt(String file, LocalDateTime wall) {
        var time = CalendarFile.wall(wall);
        var latest = "";
        var offset = "";
        for (var observance : file.split("BEGIN:(?=STANDARD|DAYLIGHT)")) {
            for (var line : observance.split("\r\n")) {
                if (!line.matches("(DTSTART|RDATE):.*")) continue;
                var start = line.substring(line.indexOf(':') + 1);
                if (start.compareTo(time) <= 0 && start.compareTo(latest) > 0) {
                    latest = start;
                    offset = observance.replaceAll("(?s).*TZOFFSETTO:([-+]\\d{4}).*", "$1");
                }
            }
        }
        var minutes = Integer.parseInt(offset.substring(1, 3)) * 60 + Integer.parseInt(offset.substring(3));
        return (offset.startsWith("-") ? -60 : 60) * minutes;
    }

    @Test
    void wordsArriveAsTheyWereWrittenAndNoLineIsTooLong() throws Exception {
        var words = "Bring tea; or, if you like, \\ cake.\nBEGIN:VEVENT\r\n" + "🌷 é ".repeat(40) + "\u0007end";
        var file = CalendarFile.of(
                "Meetings",
                List.of(new CalendarEvent(
                        "a",
                        0,
                        CHANGED,
                        Recurrence.once(WallTime.of("2026-12-01T19:00", "Europe/London")),
                        Duration.ofMinutes(90),
                        null,
                        false,
                        "Meeting",
                        words,
                        "Hall 2, Main Street",
                        "https://example.org/meetings/1")));

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var events = parsed(file).getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        var event = (VEvent) events.get(0);
        assertThat(value(event, Property.DESCRIPTION))
                .isEqualTo(words.replace("\r\n", "\n").replace("\u0007", ""));
        assertThat(value(event, Property.LOCATION)).isEqualTo("Hall 2, Main Street");
        assertThat(value(event, Property.DURATION)).isIn("PT90M", "PT1H30M");
    }

    @Test
    void aCalendarWithoutEventsIsOne() throws Exception {
        assertThat(parsed(CalendarFile.of("Meetings", List.of())).getComponents())
                .isEmpty();
    }

    private static Calendar read(CalendarEvent... events) throws Exception {
        var calendar = parsed(CalendarFile.of("Meetings", List.of(events)));
        ValidationResult result = calendar.validate();
        assertThat(result.hasErrors()).as(result.toString()).isFalse();
        return calendar;
    }

    private static Calendar parsed(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static CalendarEvent event(
            String uid, int sequence, Recurrence when, @Nullable WallTime instead, boolean cancelled) {
        return new CalendarEvent(
                uid, sequence, CHANGED, when, Duration.ofMinutes(90), instead, cancelled, "Meeting", "", "", "");
    }
}
