package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.query.Page;

/** How long words usually wait: the median of the last seven days (CM-5). */
@ApplicationScoped
public class ExpectedWait {
    private static final Duration LOOKED_BACK = Duration.ofDays(7);
    private static final Duration BEFORE_ANY = Duration.ofHours(3);
    private static final Duration GOOD_FOR = Duration.ofSeconds(30);
    private static final int SAMPLE = 500;

    @Inject
    Items items;

    @Inject
    Clock clock;

    private volatile Known known = new Known(0, Instant.EPOCH);

    /** Half a minute's truth: it is told to people, not reckoned with. */
    private record Known(long minutes, Instant at) {}

    public long minutes() {
        var now = clock.instant();
        var last = known;
        if (Duration.between(last.at(), now).abs().compareTo(GOOD_FOR) > 0) {
            last = new Known(median(), now);
            known = last;
        }
        return last.minutes();
    }

    private long median() {
        var sorted = items.waits(clock.instant().minus(LOOKED_BACK), Page.first(SAMPLE)).stream()
                .map(Wait::length)
                .sorted()
                .toList();
        var median = sorted.isEmpty() ? BEFORE_ANY : sorted.get(sorted.size() / 2);
        return Math.max(1, median.toMinutes());
    }
}
