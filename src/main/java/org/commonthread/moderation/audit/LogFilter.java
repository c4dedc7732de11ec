package org.commonthread.moderation.audit;

import java.time.Instant;
import java.util.Set;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;

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
    public static final LogFilter ALL = asked(Parameters.NONE);

    /**
     * As the parameters of an address say it: {@code by} a handle, {@code did} an action, {@code kind} and {@code about}
     * the subject, {@code since} and {@code until} days in UTC, both of which count.
     *
     * @throws Refusal if one of them says nothing we know
     */
    public static LogFilter asked(Parameters asked) {
        return new LogFilter(
                asked.typed("by"),
                asked.oneOrAll(Action.class, "did"),
                asked.oneOrAll(Kind.class, "kind"),
                asked.number("about"),
                asked.day("since", 0, Parameters.BEGINNING),
                asked.day("until", 1, Parameters.END));
    }
}
