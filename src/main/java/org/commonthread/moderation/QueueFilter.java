package org.commonthread.moderation;

import java.time.Duration;
import java.util.Set;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Language;

/**
 * Which items of the queue are wanted (MQ-1).
 *
 * @param reasons any of them; all if the reason does not matter
 * @param waiting for how long it has waited at least
 * @param languages in which its words seem to be
 * @param group the group it belongs to, 0 for any and for none
 */
public record QueueFilter(
        ItemState state,
        Set<Kind> kinds,
        Set<Priority> priorities,
        Set<Reason> reasons,
        Hands hands,
        Duration waiting,
        Set<Language> languages,
        long group) {
    public static final QueueFilter OPEN = asked(Parameters.NONE);

    /** Longer than anything can have waited, so that no sum with it overflows. */
    private static final long HOURS_MAX = 1_000_000;

    /** In whose hands it is. */
    public enum Hands {
        ANY,
        FREE,
        MINE,
        OTHERS
    }

    /**
     * As the parameters of an address say it: {@code state}, {@code kind}, {@code priority}, {@code reason},
     * {@code hands}, {@code age} in hours, {@code language} and {@code group}.
     *
     * @throws Refusal if one of them says nothing we know
     */
    public static QueueFilter asked(Parameters asked) {
        return new QueueFilter(
                asked.code("state", ItemState.OPEN),
                asked.oneOrAll(Kind.class, "kind"),
                asked.oneOrAll(Priority.class, "priority"),
                asked.oneOrAll(Reason.class, "reason"),
                asked.code("hands", Hands.ANY),
                Duration.ofHours(Math.min(asked.number("age"), HOURS_MAX)),
                asked.oneOrAll(Language.class, "language"),
                asked.number("group"));
    }
}
