package org.commonthread.platform.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commonthread.platform.text.Spoken;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.WeekdayNum;
import org.jspecify.annotations.Nullable;

/** A rule as a person would say it. What nobody would say in one breath is told by its next dates instead. */
final class RuleWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter YEARLY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final List<Weekday> WORKDAYS = List.of(Weekday.MO, Weekday.TU, Weekday.WE, Weekday.TH, Weekday.FR);

    private RuleWords() {}

    static String of(Rule rule, WallTime start) {
        var parts = rule.parts();
        var often = often(parts, start);
        var words = Spoken.say("recur.at", often == null ? Spoken.say("recur.own") : often, start.hour());
        if (parts.getCount() != null) return Spoken.say("recur.count", words, parts.getCount());
        return rule.until() == null ? words : Spoken.say("recur.until", words, day(rule, start.zone()));
    }

    private static String day(Rule rule, ZoneId zone) {
        return DATE.format(Objects.requireNonNull(rule.until()).atZone(zone));
    }

    private static @Nullable String often(RecurrenceRule rule, WallTime start) {
        if (rule.hasPart(Part.BYMONTH) || rule.hasPart(Part.BYSETPOS)) return null;
        return switch (rule.getFreq()) {
            case DAILY ->
                rule.hasPart(Part.BYDAY) || rule.hasPart(Part.BYMONTHDAY)
                        ? null
                        : Spoken.say("recur.daily", rule.getInterval());
            case WEEKLY -> weekly(rule, start);
            case MONTHLY -> monthly(rule, start);
            case YEARLY ->
                rule.hasPart(Part.BYDAY) || rule.hasPart(Part.BYMONTHDAY)
                        ? null
                        : Spoken.say("recur.yearly", rule.getInterval(), YEARLY.format(start.wall()));
            default -> null;
        };
    }

    private static String weekly(RecurrenceRule rule, WallTime start) {
        var chosen = rule.getByDayPart();
        if (chosen == null)
            return Spoken.say(
                    "recur.weekly", rule.getInterval(), name(start.wall().getDayOfWeek()));
        var days = chosen.stream().map(each -> each.weekday).distinct().toList();
        if (rule.getInterval() == 1 && days.size() == WORKDAYS.size() && WORKDAYS.containsAll(days)) {
            return Spoken.say("recur.workdays");
        }
        return Spoken.say(
                "recur.weekly",
                rule.getInterval(),
                listed(days.stream().map(RuleWords::name).toList()));
    }

    private static @Nullable String monthly(RecurrenceRule rule, WallTime start) {
        var days = rule.getByDayPart();
        var dates = rule.getByPart(Part.BYMONTHDAY);
        if (days != null && dates != null) return null;
        var which = days != null
                ? theOnes(days)
                : date(dates == null ? List.of(start.wall().getDayOfMonth()) : dates);
        return which == null ? null : Spoken.say("recur.monthly", rule.getInterval(), which);
    }

    /** "the first and third Tuesday"; days of several names nobody says so. */
    private static @Nullable String theOnes(List<WeekdayNum> days) {
        var positions = days.stream().map(each -> ordinal(each.pos)).toList();
        if (positions.contains(null)
                || days.stream().map(each -> each.weekday).distinct().count() > 1) return null;
        var said = positions.stream()
                .map(each ->
                        Spoken.say("ordinal." + Objects.requireNonNull(each).name()))
                .toList();
        return Spoken.say("recur.the", listed(said), name(days.get(0).weekday));
    }

    private static @Nullable Ordinal ordinal(int position) {
        return Arrays.stream(Ordinal.values())
                .filter(each -> each.position() == position)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String date(List<Integer> dates) {
        if (dates.stream().anyMatch(date -> date < -1)) return null;
        return listed(dates.stream()
                .map(date -> date == -1 ? Spoken.say("recur.last.day") : Spoken.say("recur.day", date))
                .toList());
    }

    private static String name(Weekday day) {
        // the library's week begins with Sunday, Java's with Monday
        return name(DayOfWeek.SUNDAY.plus(day.ordinal()));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String listed(List<String> words) {
        var last = words.get(words.size() - 1);
        if (words.size() == 1) return last;
        return Spoken.say("recur.and", String.join(", ", words.subList(0, words.size() - 1)), last);
    }
}
