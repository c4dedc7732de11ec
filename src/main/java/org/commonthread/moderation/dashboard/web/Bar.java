package org.commonthread.moderation.dashboard.web;

/**
 * One bar of a chart, beside its words.
 *
 * @param top where it begins, in units of the drawing
 * @param length of 1,000 at most; 0 where the number is too small to be told
 */
public record Bar(String label, String value, int top, int length, String kind) {
    private static final int FULL = 1_000;

    static Bar of(String label, String value, int row, int height, double part, String kind) {
        return new Bar(label, value, row * height, (int) Math.round(FULL * Math.min(1, part)), kind);
    }
}
