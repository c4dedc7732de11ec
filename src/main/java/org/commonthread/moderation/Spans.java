package org.commonthread.moderation;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where a pattern occurs. Every pattern here is of our own making and runs in linear time. */
final class Spans {
    private Spans() {}

    static List<Finding> of(Reason reason, Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Finding(reason, match.start(), match.end()))
                .limit(50)
                .toList();
    }
}
