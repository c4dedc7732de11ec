package org.commonthread.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.commonthread.group.meeting.MeetingPlan;
import org.commonthread.group.meeting.Venue;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;

/** One line of {@code meetings.txt}. */
record DemoMeeting(List<String> columns) {
    private static final Pattern BAR = Pattern.compile(" *\\| *");

    static List<DemoMeeting> all() {
        return DemoContent.lines("meetings.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> new DemoMeeting(List.of(BAR.split(line.strip(), -1))))
                .toList();
    }

    String group() {
        return columns.get(0);
    }

    String host() {
        return columns.get(1);
    }

    List<String> guests() {
        return columns.get(11).isEmpty() ? List.of() : List.of(columns.get(11).split(" "));
    }

    boolean isOff() {
        return columns.get(12).equals("off");
    }

    MeetingPlan plan(Instant now) {
        var zone = ZoneId.of(columns.get(4));
        var day = LocalDate.ofInstant(now, zone).plusDays(Long.parseLong(columns.get(2)));
        return new MeetingPlan(
                columns.get(13),
                columns.get(14),
                Venue.valueOf(columns.get(7)),
                columns.get(8),
                columns.get(9),
                columns.get(10).isEmpty() ? null : Integer.valueOf(columns.get(10)),
                Recurrence.of(new WallTime(day.atTime(LocalTime.parse(columns.get(3))), zone), columns.get(5)),
                Integer.parseInt(columns.get(6)));
    }
}
