package org.commonthread.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteClockTest {
    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00.123456789Z");

    private final SiteClock clock = new SiteClock();

    @Test
    void timeIsKeptInMicrosecondsAsBothDatabasesDo() {
        assertThat(clock.instant().getNano() % 1_000).isZero();
    }

    @Test
    void aTravellerLivesThereAndComesBack() {
        List<Instant> seen = new ArrayList<>();
        clock.travel(THEN, () -> {
            clock.travel(THEN.plusSeconds(60), () -> seen.add(clock.instant()));
            seen.add(clock.instant());
        });

        assertThat(seen)
                .containsExactly(
                        Instant.parse("2026-03-01T10:01:00.123456Z"), Instant.parse("2026-03-01T10:00:00.123456Z"));
        assertThat(clock.instant()).isAfter(THEN.plusSeconds(3_600));
    }

    @Test
    void aJourneyThatFailsEndsToo() {
        assertThatThrownBy(() -> clock.travel(THEN, () -> {
                    throw new IllegalStateException("lost");
                }))
                .hasMessage("lost");

        assertThat(clock.instant()).isAfter(THEN.plusSeconds(3_600));
    }
}
