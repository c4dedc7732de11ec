package org.commonthread.moderation.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.commonthread.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    @ParameterizedTest
    @CsvSource({
        "Europe/Madrid, 22, 7, 2026-11-26T21:30:00Z, true",
        "Europe/Madrid, 22, 7, 2026-11-26T05:59:00Z, true",
        "Europe/Madrid, 22, 7, 2026-11-26T06:00:00Z, false",
        "Europe/Madrid, 22, 7, 2026-07-26T05:00:00Z, false",
        "UTC, 9, 17, 2026-11-26T09:00:00Z, true",
        "UTC, 9, 17, 2026-11-26T17:00:00Z, false",
        "UTC, 5, 5, 2026-11-26T05:00:00Z, false",
    })
    void nightIsByHerOwnClock(String zone, int from, int to, Instant now, boolean quiet) {
        assertThat(new QuietHours(zone, from, to).covers(now)).isEqualTo(quiet);
    }

    @Test
    void aZoneNobodyKnowsIsAskedForAgain() {
        assertThatThrownBy(() -> new QuietHours("Somewhere", 1, 2)).isInstanceOf(Refusal.class);
    }
}
