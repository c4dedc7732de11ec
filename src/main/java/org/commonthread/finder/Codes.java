package org.commonthread.finder;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of codes in one column, each between two commas of its own and all in order: {@code ,MEN,,YOUNG_ADULTS,}. So any
 * number of them is looked for with one pattern, {@code %,MEN,%,YOUNG_ADULTS,%}.
 */
final class Codes {
    private static final Pattern BETWEEN = Pattern.compile("[,;|\\s]+");

    private Codes() {}

    /** From codes between any of the usual signs. */
    static String of(String typed) {
        return written(list(typed));
    }

    static String written(Collection<String> codes) {
        return new TreeSet<>(codes).stream().map(code -> "," + code + ",").collect(Collectors.joining());
    }

    static List<String> list(String column) {
        return Stream.of(BETWEEN.split(column)).filter(code -> !code.isEmpty()).toList();
    }

    /** What finds those that have all of these; anything if there are none. */
    static String pattern(Collection<String> codes) {
        return "%"
                + new TreeSet<>(codes).stream().map(code -> "," + code + ",%").collect(Collectors.joining());
    }
}
