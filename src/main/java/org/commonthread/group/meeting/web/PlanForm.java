package org.commonthread.group.meeting.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonthread.group.meeting.MeetingPlan;
import org.commonthread.group.meeting.Venue;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.jspecify.annotations.Nullable;

/** A plan as its form has it: everything as it was typed, so that nothing is lost when something is to be mended. */
public record PlanForm(
        String title,
        String about,
        String venue,
        String wayIn,
        String place,
        String places,
        String at,
        String zone,
        String minutes,
        String rhythm,
        String until,
        String rule) {
    static final PlanForm EMPTY = new PlanForm("", "", "ONLINE", "", "", "", "", "", "60", "ONCE", "", "");

    /** As it was typed, field by field. */
    static PlanForm typed(UnaryOperator<String> field) {
        return new PlanForm(
                field.apply("title"),
                field.apply("about"),
                field.apply("venue"),
                field.apply("wayIn"),
                field.apply("place"),
                field.apply("places"),
                field.apply("at"),
                field.apply("zone"),
                field.apply("minutes"),
                field.apply("rhythm"),
                field.apply("until"),
                field.apply("rule"));
    }

    /** What is planned already, from one of its times on. */
    static PlanForm of(MeetingPlan plan, WallTime first) {
        var rule = plan.when().rule();
        var bare = rule == null ? "" : rule.replaceAll(";UNTIL=[^;]*", "");
        var rhythm = Arrays.stream(Rhythm.values())
                .filter(each -> each != Rhythm.OWN && sameRule(each.rule(first.wall()), bare))
                .findFirst()
                .orElse(Rhythm.OWN);
        return new PlanForm(
                plan.title(),
                plan.about(),
                plan.venue().name(),
                plan.wayIn(),
                plan.place(),
                plan.places() == null ? "" : plan.places().toString(),
                first.wall().toString(),
                first.zone().getId(),
                String.valueOf(plan.minutes()),
                rhythm.name(),
                Objects.toString(plan.when().lastDay(), ""),
                rhythm == Rhythm.OWN && rule != null ? rule : "");
    }

    private static boolean sameRule(String one, String other) {
        return parts(one).equals(parts(other));
    }

    private static Set<String> parts(String rule) {
        return Set.of(rule.split(";"));
    }

    /** @throws Refusal about what is to be mended */
    MeetingPlan plan() {
        return new MeetingPlan(
                title,
                about,
                Shape.code(Venue.class, "venue", venue),
                wayIn,
                place,
                places.isEmpty() ? null : Integer.valueOf(number("places", places)),
                when(),
                number("minutes", minutes));
    }

    private Recurrence when() {
        var start = WallTime.of(at, zone);
        var chosen = Shape.code(Rhythm.class, "rhythm", rhythm);
        var text = chosen == Rhythm.OWN ? rule : chosen.rule(start.wall());
        if (chosen == Rhythm.ONCE || chosen == Rhythm.OWN || until.isEmpty()) return Recurrence.of(start, text);
        return Recurrence.of(start, text + ";UNTIL=" + day().toString().replace("-", ""));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeException unreadable) {
            throw Refusal.unacceptable("until", "Please give the last day as in 2026-11-26, or leave it empty.");
        }
    }

    private static int number(String field, @Nullable String digits) {
        if (digits == null || !digits.matches("\\d{1,6}")) {
            throw Refusal.unacceptable(field, "Please give a number.");
        }
        return Integer.parseInt(digits);
    }
}
