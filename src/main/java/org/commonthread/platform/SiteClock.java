package org.commonthread.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of the site, UTC, in microseconds because that is what both databases keep.
 *
 * <p>The demo content and the tests tell of past days: {@link #travel} lets the present thread live at another
 * instant while it runs, so that they use the same activities as everyone else.
 */
@ApplicationScoped
public class SiteClock extends Clock {
    private final ThreadLocal<@Nullable Instant> elsewhere = new ThreadLocal<>();

    @Override
    public Instant instant() {
        var there = elsewhere.get();
        return there != null ? there : Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Runs {@code deed} on this thread as if it were {@code then}. */
    public void travel(Instant then, Runnable deed) {
        var before = elsewhere.get();
        elsewhere.set(then.truncatedTo(ChronoUnit.MICROS));
        try {
            deed.run();
        } finally {
            elsewhere.set(before);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
