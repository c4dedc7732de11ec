package org.commonthread.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a zone does with its clock, for programs that do not know it by name (RFC 5545, 3.6.5). The changes of the
 * coming years are listed one by one: a rule for them would have to be written differently for nearly every zone, and
 * some zones have none.
 */
final class ZoneLines {
    private static final Duration AHEAD = Duration.ofDays(366L * 15);

    /** For a zone whose clock was never changed, or not since anyone can remember. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ContentLines lines;

    ZoneLines(ContentLines lines) {
        this.lines = lines;
    }

    /** From the last change before {@code from} on, because that is in force then. */
    void add(ZoneId zone, Instant from) {
        lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
        var before = zone.getRules().previousTransition(from.plusSeconds(1));
        if (before == null || before.getDateTimeBefore().isBefore(LONG_AGO)) {
            var offset = zone.getRules().getOffset(from);
            observance("STANDARD", List.of(LONG_AGO), offset, offset);
            before = null;
        }
        var alike = changes(zone, before, from).stream()
                .collect(Collectors.groupingBy(
                        change -> List.of(change.getOffsetBefore(), change.getOffsetAfter()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.values().forEach(changes -> {
            var first = changes.get(0);
            observance(
                    zone.getRules().isDaylightSavings(first.getInstant()) ? "DAYLIGHT" : "STANDARD",
                    changes.stream()
                            .map(ZoneOffsetTransition::getDateTimeBefore)
                            .toList(),
                    first.getOffsetBefore(),
                    first.getOffsetAfter());
        });
        lines.add("END", "VTIMEZONE");
    }

    private static List<ZoneOffsetTransition> changes(
            ZoneId zone, @Nullable ZoneOffsetTransition before, Instant from) {
        var changes = new ArrayList<ZoneOffsetTransition>();
        var change = before == null ? zone.getRules().nextTransition(from) : before;
        while (change != null && change.getInstant().isBefore(from.plus(AHEAD))) {
            changes.add(change);
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }

    private void observance(String kind, List<LocalDateTime> starts, ZoneOffset from, ZoneOffset to) {
        lines.add("BEGIN", kind).add("DTSTART", CalendarFile.wall(starts.get(0)));
        starts.stream().skip(1).forEach(start -> lines.add("RDATE", CalendarFile.wall(start)));
        lines.add("TZOFFSETFROM", offset(from)).add("TZOFFSETTO", offset(to)).add("END", kind);
    }

    /** {@code -0430}, with seconds only where a zone has them (3.3.14). */
    private static String offset(ZoneOffset offset) {
        var seconds = Math.abs(offset.getTotalSeconds());
        var text = String.format(
                "%s%02d%02d", offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + String.format("%02d", seconds % 60);
    }
}
