package org.commonthread.comment;

/** The steps of a comment's path: an id in base 32, eight characters, so that text order is the order of ids. */
final class Path {
    private static final int STEP = 8;
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";

    private Path() {}

    static String step(long id) {
        var step = new char[STEP];
        var rest = id;
        for (int i = STEP - 1; i >= 0; i--) {
            step[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        if (rest != 0) throw new IllegalArgumentException("an id beyond eight digits of base 32: " + id);
        return new String(step);
    }
}
