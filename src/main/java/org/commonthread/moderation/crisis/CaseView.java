package org.commonthread.moderation.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A crisis as the team sees it. */
public record CaseView(
        Long itemId,
        String title,
        @Nullable Long authorId,
        @Nullable String authorName,
        Instant openedAt,
        @Nullable Instant signedOffAt,
        @Nullable String signedOffBy,
        String closingWords) {
    /** After a day and after a week somebody asks how she is (SF-1). */
    static final List<Duration> FOLLOW_UPS = List.of(Duration.ofHours(24), Duration.ofDays(7));

    /** How many of the follow-ups are due at {@code now}. */
    public long followUpsDue(Instant now) {
        return FOLLOW_UPS.stream()
                .filter(after -> !now.isBefore(openedAt.plus(after)))
                .count();
    }
}
