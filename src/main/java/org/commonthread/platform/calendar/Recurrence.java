package org.commonthread.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * When something happens: once, or again and again by a rule, always at the same hour by the clock of its zone, in
 * summer and in winter.
 *
 * @param start the first time; if the rule does not have the one that was given, the first after it that it has
 * @param rule an RFC 5545 recurrence rule without its name, such as {@code FREQ=WEEKLY;INTERVAL=2;BYDAY=TU}, of days,
 *     weeks, months or years; null for once
 * @param except times the rule has and that are left out
 */
public record Recurrence(WallTime start, @Nullable String rule, Set<LocalDateTime> except) {
    /** Further ahead nobody looks, and no rule is followed. */
    private static final Duration AHEAD = Duration.ofDays(366L * 10);

    /** The longest a rule may be, here and in a column. */
    public static final int RULE_MAX = 250;

    /** @throws Refusal about {@code rule}, if it is none that we can follow */
    public Recurrence {
        except = Set.copyOf(except);
        if (rule != null) {
            var read = Rule.of(rule, start.zone());
            rule = read.text();
            start = new WallTime(read.first(start.wall()), start.zone());
        }
    }

    public static Recurrence once(WallTime start) {
        return new Recurrence(start, null, Set.of());
    }

    /** What an empty or missing rule means: once. */
    public static Recurrence of(WallTime start, @Nullable String rule) {
        return new Recurrence(start, rule == null || rule.isBlank() ? null : rule.strip(), Set.of());
    }

    public ZoneId zone() {
        return start.zone();
    }

    public boolean repeats() {
        return rule != null;
    }

    /** The next times after an instant, that one not included. */
    public List<WallTime> after(Instant instant, int most) {
        var begins = instant.isAfter(start.instant()) ? instant : start.instant();
        return between(instant, begins.plus(AHEAD), most);
    }

    /** The times after {@code from} and before {@code to}, the first {@code most} of them. */
    public List<WallTime> between(Instant from, Instant to, int most) {
        var walls = rule == null
                ? List.of(start.wall())
                : Rule.of(rule, zone())
                        .dates(
                                start.wall(),
                                LocalDateTime.ofInstant(from, zone()),
                                LocalDateTime.ofInstant(to, zone()),
                                most + except.size());
        return walls.stream()
                .filter(wall -> !except.contains(wall))
                .map(wall -> new WallTime(wall, zone()))
                .filter(each -> each.instant().isAfter(from) && each.instant().isBefore(to))
                .limit(most)
                .toList();
    }

    /** Whether that is one of its times. */
    public boolean has(LocalDateTime wall) {
        var instant = new WallTime(wall, zone()).instant();
        return between(instant.minusSeconds(1), instant.plusSeconds(1), 2).stream()
                .anyMatch(each -> each.wall().equals(wall));
    }

    public Recurrence without(LocalDateTime wall) {
        var more = new TreeSet<>(except);
        more.add(wall);
        return new Recurrence(start, rule, more);
    }

    /** The same from that time on: one of its own, counted anew where its rule counts. */
    public Recurrence from(LocalDateTime wall) {
        if (rule == null) return this;
        return new Recurrence(
                new WallTime(wall, zone()), Rule.of(rule, zone()).countedFrom(start.wall(), wall), except);
    }

    /** The last day it may be on, by the clock of its zone; null if its rule says none. */
    public @Nullable LocalDate lastDay() {
        var until = rule == null ? null : Rule.of(rule, zone()).until();
        return until == null ? null : LocalDate.ofInstant(until, zone());
    }

    /** "every second Tuesday, 19:00 New York time". */
    public String inWords() {
        return rule == null ? start.inWords() : RuleWords.of(Rule.of(rule, zone()), start);
    }
}
