package org.commonthread.comment;

/** The steps of a comment's path: an id in base 32, eight characters, so that text order is the order of ids. */
final class Path {
    private static final int STEP = 8;
    private static final int BITS = 5;
    private static final long LARGEST = (1L << STEP * BITS) - 1;
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";

    private Path() {}

    static String step(long id) {
        if (id < 0 || id > LARGEST) throw new IllegalArgumentException("no eight digits of base 32: " + id);
        var step = new char[STEP];
        var rest = id;
        for (int i = STEP - 1; i >= 0; i--) {
            step[i] = DIGITS.charAt((int) (rest & 31));
            rest >>>= BITS;
        }
        return new String(step);
    }

    /** The same for the opposite order: the larger the id, the sooner it comes. */
    static String stepBack(long id) {
        return step(LARGEST - id);
    }
}
