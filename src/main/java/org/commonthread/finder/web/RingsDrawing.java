package org.commonthread.finder.web;

import java.util.List;
import java.util.Locale;
import org.commonthread.finder.EntryView;
import org.commonthread.finder.Near;
import org.commonthread.finder.place.PlaceView;

/**
 * Where the groups of a list lie around a place: north is up, rings are distances, each group has its number in the list.
 * Drawn by ourselves from our own points, so that nobody is asked for a map of where somebody is. It holds numbers only,
 * nothing anybody typed; the list says all of it in words, so it is hidden from screen readers.
 */
final class RingsDrawing {
    private static final int SIZE = 400;
    private static final double MIDDLE = SIZE / 2.0;
    private static final double EDGE = MIDDLE - 24;

    /** Of a great circle; on a hundred miles the earth is flat enough for a drawing. */
    private static final double KILOMETRES_A_DEGREE = 111.195;

    private final StringBuilder svg = new StringBuilder(2_000);
    private final PlaceView place;
    private final double scale;

    private RingsDrawing(Near near, PlaceView place) {
        this.place = place;
        scale = EDGE / near.unit().toKilometres(near.radius());
        svg.append("<svg class=\"rings\" viewBox=\"0 0 400 400\" aria-hidden=\"true\" focusable=\"false\">");
        for (var radius : Near.RADII) {
            if (radius <= near.radius()) ring(near.unit().toKilometres(radius) * scale, radius);
        }
        svg.append("<circle class=\"here\" cx=\"200\" cy=\"200\" r=\"5\"/>");
    }

    /** The drawing as inline SVG; nothing where there is nothing to draw. */
    static String of(Near near) {
        var place = near.place();
        if (place == null || near.items().isEmpty()) return "";
        var drawing = new RingsDrawing(near, place);
        drawing.groups(near.items());
        return drawing.svg.append("</svg>").toString();
    }

    private void ring(double radius, int number) {
        if (radius < 14) return;
        svg.append("<circle class=\"ring\" cx=\"200\" cy=\"200\" r=\"")
                .append(rounded(radius))
                .append("\"/>");
        svg.append("<text class=\"far\" x=\"200\" y=\"")
                .append(rounded(MIDDLE - radius - 3))
                .append("\">")
                .append(number)
                .append("</text>");
    }

    /** What is hidden has no point; it stands in the list alone. */
    private void groups(List<EntryView> items) {
        for (int i = 0; i < items.size(); i++) {
            var spot = items.get(i).words().spot();
            if (spot.latitude() != null && spot.longitude() != null) {
                group(i + 1, spot.latitude(), spot.longitude());
            }
        }
    }

    private void group(int number, double latitude, double longitude) {
        var turn = (longitude - place.longitude() + 540) % 360 - 180;
        var x = rounded(MIDDLE + turn * KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(place.latitude())) * scale);
        var y = rounded(MIDDLE - (latitude - place.latitude()) * KILOMETRES_A_DEGREE * scale);
        svg.append("<circle class=\"group\" cx=\"")
                .append(x)
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"11\"/>");
        svg.append("<text class=\"number\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" dy=\"4\">");
        svg.append(number).append("</text>");
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
