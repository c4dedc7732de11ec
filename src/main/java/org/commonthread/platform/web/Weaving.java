package org.commonthread.platform.web;

import java.nio.charset.StandardCharsets;
import org.commonthread.platform.Digest;

/** A small woven pattern for every handle, so that no one has to show a face. The same handle always weaves the same. */
final class Weaving {
    private static final int THREADS = 5;
    private static final int SIZE = 8;
    private static final String[] GROUNDS = {"#0f5c63", "#7a5c8e", "#a8481f", "#5d6b2f", "#2f4b6b", "#6b2f4b"};
    private static final String YARN = "#e9d8c4";

    private Weaving() {}

    static String of(String handle) {
        var bits = Digest.of(handle.getBytes(StandardCharsets.UTF_8));
        var svg = new StringBuilder(1200)
                .append("<svg class=\"weave\" viewBox=\"0 0 40 40\" aria-hidden=\"true\" focusable=\"false\">")
                .append("<rect width=\"40\" height=\"40\" fill=\"")
                .append(GROUNDS[Math.floorMod(bits[31], GROUNDS.length)])
                .append("\"/><g fill=\"")
                .append(YARN)
                .append("\">");
        for (int row = 0; row < THREADS; row++) {
            for (int column = 0; column < THREADS; column++) {
                // over or under: a weft shows lying, a warp standing
                var mirrored = Math.min(column, THREADS - 1 - column);
                thread(svg, column, row, (bits[row * 3 + mirrored] & 1) == 0);
            }
        }
        return svg.append("</g></svg>").toString();
    }

    private static void thread(StringBuilder svg, int column, int row, boolean weft) {
        var x = column * SIZE + (weft ? 0 : 2);
        var y = row * SIZE + (weft ? 2 : 0);
        svg.append("<path d=\"M")
                .append(x)
                .append(' ')
                .append(y)
                .append(weft ? "h8v4h-8z\"/>" : "h4v8h-4z\" opacity=\".6\"/>");
    }
}
