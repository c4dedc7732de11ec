package org.commonthread.vocabulary.wish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wishes about one note.
 *
 * @param until when it ends, and texts with this note are folded again; null for good
 */
public record Wished(Wish wish, @Nullable Instant until) {
    static final Wished NOTHING = new Wished(Wish.COLLAPSE, null);

    /** Until a day is over everywhere on earth: nobody shall meet something early because of where she lives. */
    public static Wished until(Wish wish, @Nullable LocalDate lastDay) {
        return new Wished(
                wish,
                lastDay == null
                        ? null
                        : lastDay.plusDays(1)
                                .atStartOfDay(ZoneOffset.ofHours(-12))
                                .toInstant());
    }

    /** The last day on which it holds. */
    public @Nullable LocalDate lastDay() {
        return until == null
                ? null
                : until.minus(1, ChronoUnit.SECONDS)
                        .atOffset(ZoneOffset.ofHours(-12))
                        .toLocalDate();
    }

    boolean holds(Instant now) {
        return until == null || now.isBefore(until);
    }

    /** Whether it says no more than what holds for everyone. */
    boolean isNothing() {
        return wish == Wish.COLLAPSE;
    }
}
