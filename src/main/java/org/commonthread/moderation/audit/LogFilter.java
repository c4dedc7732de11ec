package org.commonthread.moderation.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log are wanted.
 *
 * @param actor the handle of who did it, empty for anybody
 * @param subjectId of the subject, 0 for any
 * @param from the first instant that counts
 * @param until the first one that does not
 */
public record LogFilter(
        String actor, Set<Action> actions, Set<Kind> kinds, long subjectId, Instant from, Instant until) {
    // what both databases can hold
    private static final Instant BEGINNING = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    public static final LogFilter ALL = asked(name -> null);

    /**
     * As the parameters of an address say it: {@code by} a handle, {@code did} an action, {@code kind} and {@code about}
     * the subject, {@code since} and {@code until} days in UTC, both of which count. What is not said is not asked for.
     *
     * @throws Refusal if one of them says nothing we know
     */
    public static LogFilter asked(UnaryOperator<@Nullable String> parameter) {
        var asked = new Asked(parameter);
        var action = asked.value("did");
        var kind = asked.value("kind");
        return new LogFilter(
                asked.value("by"),
                action.isEmpty() ? EnumSet.allOf(Action.class) : EnumSet.of(Shape.code(Action.class, "did", action)),
                kind.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.of(Shape.code(Kind.class, "kind", kind)),
                asked.number("about"),
                asked.day("since", 0, BEGINNING),
                asked.day("until", 1, END));
    }

    /** What was asked for, read with care. */
    private record Asked(UnaryOperator<@Nullable String> parameter) {
        String value(String name) {
            var value = parameter.apply(name);
            return value == null ? "" : value.strip();
        }

        long number(String name) {
            var value = value(name);
            if (value.isEmpty()) return 0;
            if (!value.matches("\\d{1,18}")) throw Refusal.unacceptable(name, "Please give its number.");
            return Long.parseLong(value);
        }

        Instant day(String name, int later, Instant otherwise) {
            var value = value(name);
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
    }
}
