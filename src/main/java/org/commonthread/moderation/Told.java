package org.commonthread.moderation;

import org.jspecify.annotations.Nullable;

/**
 * What an author is told about one thing she wrote.
 *
 * @param waiting why it waits and how long that usually takes, if it does
 * @param last the last decision about it, if there was one
 */
public record Told(@Nullable Waiting waiting, @Nullable DecisionView last) {

    /** Taken together with what came to light after it: the most urgent reason, the latest decision. */
    Told and(Told later) {
        return new Told(mostUrgent(waiting, later.waiting), later.last == null ? last : later.last);
    }

    private static @Nullable Waiting mostUrgent(@Nullable Waiting one, @Nullable Waiting other) {
        if (one == null || other == null) return one == null ? other : one;
        return other.reason().priority().compareTo(one.reason().priority()) < 0 ? other : one;
    }
}
