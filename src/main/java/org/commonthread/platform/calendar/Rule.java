package org.commonthread.platform.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonthread.platform.Refusal;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence rule (RFC 5545, 3.3.10) as far as people who meet need one: of days and longer, one hour a day. The
 * library follows it without any zone, by the wall's clock alone, so that an hour stays that hour; where the clock
 * jumps is {@link WallTime}'s to know. What a rule may ask for is bounded, because anyone may write one.
 */
final class Rule {
    private static final Pattern PARTS = Pattern.compile(
            "(?:(?:FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|(?:INTERVAL|COUNT|UNTIL|WKST|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS)=[-+,A-Z0-9]+)(?:;|$))+");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int INTERVAL_MOST = 100;
    private static final int COUNT_MOST = 1000;

    private final RecurrenceRule rule;
    private final ZoneId zone;

    /** The last instant that may still be one of its times; null if it has no end of this kind. */
    private final @Nullable Instant until;

    private Rule(RecurrenceRule rule, ZoneId zone) {
        this.rule = rule;
        this.zone = zone;
        until = until(rule.getUntil(), zone);
        // a time without zone cannot be held against one with, so the library is not told
        if (until != null) rule.setUntil(null);
    }

    /** @throws Refusal about {@code rule} */
    static Rule of(String text, ZoneId zone) {
        var upper = text.toUpperCase(Locale.ROOT);
        try {
            if (upper.length() > Recurrence.RULE_MAX || !PARTS.matcher(upper).matches()) throw unreadable();
            var rule = new RecurrenceRule(upper, RfcMode.RFC5545_STRICT);
            if (rule.getInterval() > INTERVAL_MOST) throw unreadable();
            if (rule.getCount() != null && rule.getCount() > COUNT_MOST) throw unreadable();
            return new Rule(rule, zone);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException wrong) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return Refusal.unacceptable("rule", "We cannot follow this rule. Please choose how often it happens.");
    }

    private static @Nullable Instant until(@Nullable DateTime until, ZoneId zone) {
        if (until == null) return null;
        if (!until.isFloating()) return Instant.ofEpochMilli(until.getTimestamp());
        var wall = wall(until);
        return (until.isAllDay() ? wall.toLocalDate().atTime(LocalTime.MAX) : wall)
                .atZone(zone)
                .toInstant();
    }

    /** As a calendar file has it: an end is in UTC, because a start with a zone wants that (3.3.10). */
    String text() {
        return until == null ? rule.toString() : rule + ";UNTIL=" + UTC.format(until.atOffset(ZoneOffset.UTC));
    }

    /** @throws Refusal about {@code rule}, if there is no such day */
    LocalDateTime first(LocalDateTime start) {
        return dates(start, start, start.plusYears(10), 1).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unacceptable("rule", "There is no day that this rule has."));
    }

    /**
     * What it has from the day before {@code from}, because two clocks may be a day apart, to the day after
     * {@code to}; {@code most} that are not before {@code from}.
     */
    List<LocalDateTime> dates(LocalDateTime start, LocalDateTime from, LocalDateTime to, int most) {
        var found = new ArrayList<LocalDateTime>();
        var last = to.plusDays(1);
        try {
            var times = rule.iterator(floating(start));
            if (from.minusDays(1).isAfter(start)) times.fastForward(floating(from.minusDays(1)));
            for (var early = 0; times.hasNext() && found.size() < most + early; times.nextDateTime()) {
                var wall = wall(times.peekDateTime());
                if (wall.isAfter(last) || isPast(wall)) break;
                if (!wall.isAfter(from)) early++;
                found.add(wall);
            }
        } catch (IllegalArgumentException | IllegalStateException gaveUp) {
            // the library has looked through thousands of days in vain, so there are no more
            return found;
        }
        return found;
    }

    private boolean isPast(LocalDateTime wall) {
        return until != null && wall.atZone(zone).toInstant().isAfter(until);
    }

    /** The rule of those that are left from {@code wall} on. */
    String countedFrom(LocalDateTime start, LocalDateTime wall) {
        if (rule.getCount() == null) return text();
        var gone = dates(start, start, wall, COUNT_MOST).stream()
                .filter(each -> each.isBefore(wall))
                .count();
        rule.setCount((int) Math.max(1, rule.getCount() - gone));
        return text();
    }

    RecurrenceRule parts() {
        return rule;
    }

    @Nullable
    Instant until() {
        return until;
    }

    private static DateTime floating(LocalDateTime wall) {
        return new DateTime(
                wall.getYear(),
                wall.getMonthValue() - 1,
                wall.getDayOfMonth(),
                wall.getHour(),
                wall.getMinute(),
                wall.getSecond());
    }

    private static LocalDateTime wall(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.getHours(),
                time.getMinutes(),
                time.getSeconds());
    }
}
