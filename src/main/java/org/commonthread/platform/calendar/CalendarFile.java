package org.commonthread.platform.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A calendar file (RFC 5545) as calendar programs read it, once or again and again from an address. Times carry their
 * zone, and the zone what it does with its clock, so that a series keeps its hour in every program.
 */
public final class CalendarFile {
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final ContentLines lines = new ContentLines();

    private CalendarFile() {}

    /**
     * @param name what a calendar program calls the whole
     * @param events may be none
     */
    public static String of(String name, List<CalendarEvent> events) {
        var file = new CalendarFile();
        file.lines
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Common Thread//Calendar//EN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                // RFC 7986, 5.7, and the name that older programs know it by
                .add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .add("X-PUBLISHED-TTL", "PT1H");
        earliest(events).forEach((zone, from) -> new ZoneLines(file.lines).add(zone, from));
        events.forEach(file::add);
        return file.lines.add("END", "VCALENDAR").toString();
    }

    private static Map<ZoneId, Instant> earliest(List<CalendarEvent> events) {
        var zones = new LinkedHashMap<ZoneId, Instant>();
        events.stream()
                .map(each -> each.when().start())
                .sorted(Comparator.comparing(WallTime::instant))
                .filter(start -> !start.isUtc())
                .forEach(start -> zones.putIfAbsent(start.zone(), start.instant()));
        return zones;
    }

    private void add(CalendarEvent event) {
        var start = event.when().start();
        lines.add("BEGIN", "VEVENT")
                .text("UID", event.uid())
                .add("SEQUENCE", String.valueOf(event.sequence()))
                .add("DTSTAMP", UTC.format(event.changedAt().atOffset(ZoneOffset.UTC)))
                .add("LAST-MODIFIED", UTC.format(event.changedAt().atOffset(ZoneOffset.UTC)));
        if (event.instead() != null) time("RECURRENCE-ID", event.instead());
        time("DTSTART", start);
        lines.add("DURATION", "PT" + event.length().toMinutes() + "M");
        if (event.when().rule() != null) lines.add("RRULE", event.when().rule());
        event.when().except().stream().sorted().forEach(wall -> time("EXDATE", new WallTime(wall, start.zone())));
        lines.add("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED")
                .add("CLASS", "PRIVATE")
                .text("SUMMARY", event.title())
                .text("DESCRIPTION", event.words())
                .text("LOCATION", event.place());
        if (!event.address().isEmpty()) lines.add("URL", event.address());
        lines.add("END", "VEVENT");
    }

    private void time(String name, WallTime time) {
        if (time.isUtc()) lines.add(name, wall(time.wall()) + "Z");
        else lines.add(name + ";TZID=" + time.zone().getId(), wall(time.wall()));
    }

    static String wall(LocalDateTime time) {
        return WALL.format(time);
    }
}
