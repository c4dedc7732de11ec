package org.commonthread.moderation.word;

import java.util.Locale;

/**
 * A text in which what people read as the same is the same: small letters (each folded by itself, so that ß is ss and
 * both sigmas are one, Unicode 16, 3.13), one kind of apostrophe, one blank for any run of blanks, nothing invisible.
 * It knows where in the typed text each of its letters stood.
 */
final class Folded {
    private final StringBuilder letters;
    private int[] origins;

    private Folded(int length) {
        letters = new StringBuilder(length);
        origins = new int[length + 1];
    }

    static Folded of(String typed) {
        var folded = new Folded(typed.length());
        for (int at = 0; at < typed.length(); ) {
            var point = typed.codePointAt(at);
            folded.add(point, at);
            at += Character.charCount(point);
        }
        folded.close(typed.length());
        return folded;
    }

    private void add(int point, int origin) {
        if (isInvisible(point)) return;
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (letters.length() > 0 && letters.charAt(letters.length() - 1) != ' ') put(" ", origin);
        } else if (point == '\u2019' || point == '\u2018' || point == '\u02BC') {
            put("'", origin);
        } else if (point < 128) {
            put(String.valueOf((char) Character.toLowerCase(point)), origin);
        } else {
            put(Character.toString(point).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), origin);
        }
    }

    /** Soft hyphens, joiners and the like: typed by machines, or to slip past a list. */
    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT;
    }

    private void put(String text, int origin) {
        for (int i = 0; i < text.length(); i++) {
            mark(letters.length() + i, origin);
        }
        letters.append(text);
    }

    private void close(int length) {
        mark(letters.length(), length);
    }

    private void mark(int place, int origin) {
        if (place == origins.length) origins = java.util.Arrays.copyOf(origins, place * 2 + 1);
        origins[place] = origin;
    }

    CharSequence letters() {
        return letters;
    }

    /** Where the letter at a place of the folded text begins in the typed one; its length for the end. */
    int origin(int place) {
        return origins[place];
    }

    /** Whether a word goes on between the letter before {@code place} and the one at it. */
    boolean isWithinWord(int place) {
        return place > 0
                && place < letters.length()
                && isOfWord(letters.codePointBefore(place))
                && isOfWord(letters.codePointAt(place));
    }

    private static boolean isOfWord(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(point);
        };
    }

    @Override
    public String toString() {
        return letters.toString();
    }
}
