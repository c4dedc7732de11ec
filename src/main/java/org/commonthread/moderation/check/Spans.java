package org.commonthread.moderation.check;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where a pattern occurs. Every pattern here is of our own making and runs in linear time. */
final class Spans {
    /** What stands between two words: blanks, or the end of a line; never the end of a paragraph. */
    private static final String GAP = "(?:\\h{0,5}[\\h\\n])";

    private Spans() {}

    /** A pattern that heeds no capitals and takes any gap between words for a blank. */
    static Pattern phrase(String regex) {
        return Pattern.compile(regex.replace(" ", GAP), Pattern.CASE_INSENSITIVE);
    }

    static List<Finding> of(Reason reason, Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Finding(reason, match.start(), match.end()))
                .limit(50)
                .toList();
    }
}
