package org.commonthread.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came from a keyboard, made fit to be kept: nothing a person can see is lost. NUL is refused by PostgreSQL, a
 * lone surrogate is no character, and bidi overrides make a line read otherwise than it is written (Unicode Technical
 * Report 36, 2.3); all three are never typed on purpose.
 */
public final class Typed {
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");

    private Typed() {}

    /** Several lines: line ends become {@code \n}, the rest stays as typed, in Unicode's composed form. */
    public static String lines(@Nullable String typed) {
        if (typed == null) return "";
        var unified = typed.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNWANTED.matcher(unified).replaceAll(""), Normalizer.Form.NFC);
    }

    /** One line: runs of white space become one space, none at the ends. */
    public static String line(@Nullable String typed) {
        return lines(typed).replaceAll("\\s+", " ").strip();
    }
}
