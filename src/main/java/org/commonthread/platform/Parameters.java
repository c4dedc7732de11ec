package org.commonthread.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for, read with care: what is not said is not asked for, and what says nothing we know is refused
 * under the name of its field.
 */
public record Parameters(UnaryOperator<@Nullable String> source) {
    /** Asks for nothing. */
    public static final Parameters NONE = new Parameters(name -> null);

    /** The first and the last instant that both databases can hold. */
    public static final Instant BEGINNING = Instant.parse("1900-01-01T00:00:00Z");

    public static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /** As it was typed; empty if it was not. */
    public String typed(String name) {
        var value = source.apply(name);
        return value == null ? "" : value.strip();
    }

    public <E extends Enum<E>> E code(String name, E otherwise) {
        var value = typed(name);
        return value.isEmpty() ? otherwise : Shape.code(otherwise.getDeclaringClass(), name, value);
    }

    /** The one that is named, or all of them. */
    public <E extends Enum<E>> Set<E> oneOrAll(Class<E> type, String name) {
        var value = typed(name);
        return value.isEmpty() ? EnumSet.allOf(type) : EnumSet.of(Shape.code(type, name, value));
    }

    /** A number of up to 18 digits; 0 if there is none. */
    public long number(String name) {
        var value = typed(name);
        if (value.isEmpty()) return 0;
        if (!value.matches("\\d{1,18}")) throw Refusal.unacceptable(name, "Please give a number.");
        return Long.parseLong(value);
    }

    /** Where that day, or the day {@code later} days after it, begins in UTC. */
    public Instant day(String name, int later, Instant otherwise) {
        var value = typed(name);
        if (value.isEmpty()) return otherwise;
        try {
            var start = LocalDate.parse(value)
                    .plusDays(later)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
            return start.isBefore(BEGINNING) ? BEGINNING : start.isAfter(END) ? END : start;
        } catch (DateTimeException unreadable) {
            throw Refusal.unacceptable(name, "Please give a day, as in 2026-11-26.");
        }
    }

    /** Those of the names that say something, as the query of an address. */
    public String query(String... names) {
        return Stream.of(names)
                .filter(name -> !typed(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(typed(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
