package org.commonthread.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The lines of a calendar file: at most 75 bytes each, longer ones folded between two characters (RFC 5545, 3.1). */
final class ContentLines {
    private static final int OCTETS = 75;

    /** What no text may hold (3.3.11); a tab may stand. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final StringBuilder text = new StringBuilder();

    /** A line whose value is written as it is. */
    ContentLines add(String name, String value) {
        var octets = 0;
        var line = name + ":" + value;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            var character = Character.toString(line.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
        return this;
    }

    /** A line of words that somebody wrote; none if there are none. */
    ContentLines text(String name, String words) {
        if (words.isEmpty()) return this;
        var escaped = CONTROL.matcher(words.replace("\r\n", "\n"))
                .replaceAll("")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
        return add(name, escaped);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
