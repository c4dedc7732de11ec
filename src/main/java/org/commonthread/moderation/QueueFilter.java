package org.commonthread.moderation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Which items of the queue are wanted (MQ-1).
 *
 * @param reasons any of them; empty if the reason does not matter
 * @param waiting for how long it has waited at least
 * @param group the group it belongs to, 0 for any and for none
 */
public record QueueFilter(
        ItemState state,
        Set<Kind> kinds,
        Set<Priority> priorities,
        Set<Reason> reasons,
        Hands hands,
        Duration waiting,
        long group) {
    public static final QueueFilter OPEN = asked(name -> null);

    /** In whose hands it is. */
    public enum Hands {
        ANY,
        FREE,
        MINE,
        OTHERS
    }

    /**
     * As the parameters of an address say it: {@code state}, {@code kind}, {@code priority}, {@code reason},
     * {@code hands}, {@code age} in hours and {@code group}. What is not said is not asked for.
     *
     * @throws Refusal if one of them says nothing we know
     */
    public static QueueFilter asked(UnaryOperator<@Nullable String> parameter) {
        var asked = new Asked(parameter);
        return new QueueFilter(
                asked.code(ItemState.class, "state", ItemState.OPEN),
                asked.codes(Kind.class, "kind", EnumSet.allOf(Kind.class)),
                asked.codes(Priority.class, "priority", EnumSet.allOf(Priority.class)),
                asked.codes(Reason.class, "reason", EnumSet.noneOf(Reason.class)),
                asked.code(Hands.class, "hands", Hands.ANY),
                Duration.ofHours(asked.number("age")),
                asked.number("group"));
    }

    /** What was asked for, read with care. */
    private record Asked(UnaryOperator<@Nullable String> parameter) {
        <E extends Enum<E>> E code(Class<E> type, String name, E otherwise) {
            var value = parameter.apply(name);
            return value == null || value.isBlank() ? otherwise : Shape.code(type, name, value);
        }

        <E extends Enum<E>> Set<E> codes(Class<E> type, String name, Set<E> otherwise) {
            var value = parameter.apply(name);
            return value == null || value.isBlank() ? otherwise : EnumSet.of(Shape.code(type, name, value));
        }

        long number(String name) {
            var value = parameter.apply(name);
            if (value == null || value.isBlank()) return 0;
            if (!value.strip().matches("\\d{1,9}")) throw Refusal.unacceptable(name, "Please give a number.");
            return Long.parseLong(value.strip());
        }
    }
}
