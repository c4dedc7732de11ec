package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.query.Page;

/** How long words usually wait: the median of the last seven days (CM-5). */
@ApplicationScoped
public class ExpectedWait {
    private static final Duration LOOKED_BACK = Duration.ofDays(7);
    private static final Duration BEFORE_ANY = Duration.ofHours(3);
    private static final int SAMPLE = 500;

    @Inject
    Items items;

    @Inject
    Clock clock;

    public long minutes() {
        var sorted = items.waits(clock.instant().minus(LOOKED_BACK), Page.first(SAMPLE)).stream()
                .map(Wait::length)
                .sorted()
                .toList();
        var median = sorted.isEmpty() ? BEFORE_ANY : sorted.get(sorted.size() / 2);
        return Math.max(1, median.toMinutes());
    }
}
