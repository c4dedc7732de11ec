package org.commonthread.story.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonthread.story.EventKind;
import org.commonthread.story.Timeline;
import org.commonthread.story.Timeline.Placed;

/**
 * A treatment timeline as one thread: a knot for each event, numbered as in the list beside it; a treatment leaves the
 * thread above and comes back when it is stopped; a side effect runs below it, thicker the harder it is. The list says
 * all of it in words, so the drawing is hidden from screen readers. It holds numbers only, nothing anybody typed.
 */
final class RoadDrawing {
    private static final int WIDTH = 400;
    private static final int MARGIN = 16;
    /** Two knots never touch, however close their months are. */
    private static final int STEP = 24;

    private static final int KNOT = 9;
    private static final int LANE = 22;
    private static final int FOOT = 26;
    private static final int BEND = 12;
    private static final int IN_A_YEAR = 12;
    /** Months from the year 0 are dates; smaller ones are counted from the diagnosis. */
    private static final int FIRST_DATE = 1900 * IN_A_YEAR;

    private final List<Placed> events;
    private final int[] knots;
    private final List<Strand> treatments = new ArrayList<>();
    private final List<Strand> effects = new ArrayList<>();
    private final StringBuilder svg = new StringBuilder(2000);

    /** Something that lasts, in a lane of its own. */
    private record Strand(int from, int to, boolean open, int weight, int lane) {}

    private RoadDrawing(Timeline timeline) {
        events = timeline.placed();
        knots = knots();
        for (int i = 0; i < events.size(); i++) {
            var kind = events.get(i).event().kind();
            if (kind == EventKind.TREATMENT_START) treatments.add(treatment(i));
            if (kind == EventKind.SIDE_EFFECT) effects.add(effect(i));
        }
    }

    /** The drawing as inline SVG, or nothing where there is no line to draw. */
    static String of(Timeline timeline) {
        return timeline.events().size() < 2 ? "" : new RoadDrawing(timeline).drawn();
    }

    private int[] knots() {
        var first = events.get(0).from();
        var span = Math.max(1, events.get(events.size() - 1).from() - first);
        var places = new int[events.size()];
        for (int i = 0; i < places.length; i++) {
            var wanted = MARGIN + (events.get(i).from() - first) * (WIDTH - 4 * MARGIN) / span;
            places[i] = i == 0 ? wanted : Math.max(wanted, places[i - 1] + STEP);
        }
        return places;
    }

    private int width() {
        return Math.max(WIDTH, knots[knots.length - 1] + 3 * MARGIN);
    }

    private Strand treatment(int start) {
        var what = events.get(start).event().what();
        for (int i = start + 1; i < events.size(); i++) {
            var later = events.get(i).event();
            if (later.kind() == EventKind.TREATMENT_STOP && later.what().equalsIgnoreCase(what)) {
                return inLane(treatments, knots[start], knots[i], false, 0);
            }
        }
        return inLane(treatments, knots[start], width() - MARGIN / 2, true, 0);
    }

    private Strand effect(int start) {
        var event = events.get(start);
        var end = event.to();
        var burden = event.event().burden();
        var to = end == null ? knots[start] + STEP : Math.max(at(end), knots[start] + STEP);
        return inLane(effects, knots[start], to, end == null, burden == null ? 0 : burden);
    }

    private static Strand inLane(List<Strand> strands, int from, int to, boolean open, int weight) {
        int lane = 0;
        while (isTaken(strands, lane, from)) lane++;
        return new Strand(from, to, open, weight, lane);
    }

    private static boolean isTaken(List<Strand> strands, int lane, int from) {
        return strands.stream().anyMatch(each -> each.lane() == lane && each.to() >= from);
    }

    /** Where a month lies between the knots around it. */
    private int at(int month) {
        for (int i = 1; i < knots.length; i++) {
            var before = events.get(i - 1).from();
            var after = events.get(i).from();
            if (month <= after && after > before) {
                return knots[i - 1] + (knots[i] - knots[i - 1]) * Math.max(0, month - before) / (after - before);
            }
        }
        return Math.min(width() - MARGIN / 2, knots[knots.length - 1] + STEP);
    }

    private String drawn() {
        var line = KNOT + 4 + LANE * lanes(treatments);
        var height = line + KNOT + LANE * lanes(effects) + FOOT;
        draw(
                "<svg class=\"road-drawn\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">",
                width(), height);
        draw("<path class=\"road-line\" d=\"M4 %dH%d\"/>", line, width() - 4);
        for (var strand : treatments) treatment(strand, line);
        for (var strand : effects) effect(strand, line);
        years(height);
        for (int i = 0; i < knots.length; i++) {
            draw("<circle class=\"road-knot\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>", knots[i], line, KNOT);
            draw("<text x=\"%d\" y=\"%d\">%d</text>", knots[i], line + 4, i + 1);
        }
        return svg.append("</svg>").toString();
    }

    private static int lanes(List<Strand> strands) {
        return strands.stream().mapToInt(strand -> strand.lane() + 1).max().orElse(0);
    }

    private void treatment(Strand strand, int line) {
        var y = line - LANE * (strand.lane() + 1);
        var back = strand.open()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "C%d %d %d %d %d %d",
                        strand.to() - BEND / 3,
                        y,
                        strand.to(),
                        y + BEND / 2,
                        strand.to(),
                        line);
        draw(
                "<path class=\"road-treatment road-%d\" d=\"M%d %dC%d %d %d %d %d %dH%d%s\"/>",
                strand.lane() % 3,
                strand.from(),
                line,
                strand.from(),
                y + BEND / 2,
                strand.from() + BEND / 3,
                y,
                strand.from() + BEND,
                y,
                strand.open() ? strand.to() : strand.to() - BEND,
                back);
    }

    private void effect(Strand strand, int line) {
        var y = line + LANE * (strand.lane() + 1);
        draw(
                "<path class=\"road-effect road-burden-%d\" d=\"M%d %dV%dH%d\"/>",
                strand.weight(), strand.from(), line, y, strand.to());
    }

    private void years(int height) {
        if (events.get(0).from() < FIRST_DATE) return;
        var last = -WIDTH;
        for (int year = events.get(0).from() / IN_A_YEAR + 1;
                year * IN_A_YEAR <= events.get(events.size() - 1).from();
                year++) {
            var x = at(year * IN_A_YEAR);
            if (x - last < 2 * STEP) continue;
            draw("<text class=\"road-year\" x=\"%d\" y=\"%d\">%d</text>", x, height - 4, year);
            last = x;
        }
    }

    private void draw(String shape, Object... numbers) {
        svg.append(String.format(Locale.ROOT, shape, numbers));
    }
}
