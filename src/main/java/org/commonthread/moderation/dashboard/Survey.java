package org.commonthread.moderation.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the queue does, of nobody in particular: no moderator is counted or compared here (MQ-19).
 *
 * @param at when it was asked
 * @param ages of what waits now, the most urgent first
 * @param rules of the last {@link #DECISIONS}, the most used first
 * @param answered how many appeals were answered in the last {@link #APPEALS}
 * @param overturned in how many of them the first decision was wrong
 */
public record Survey(Instant at, List<LevelAge> ages, List<RuleCount> rules, long answered, long overturned) {
    public static final Duration DECISIONS = Duration.ofDays(30);
    public static final Duration APPEALS = Duration.ofDays(180);

    /** A smaller number could tell who it was. */
    private static final int FEW = 5;

    /** In how many the first decision was right. */
    public long upheld() {
        return answered - overturned;
    }

    /** Whether either end may be told: of one that is too small the other would tell as much. */
    public boolean tellsAppeals() {
        return !isFew(overturned) && !isFew(upheld());
    }

    public static boolean isFew(long count) {
        return count < FEW;
    }
}
