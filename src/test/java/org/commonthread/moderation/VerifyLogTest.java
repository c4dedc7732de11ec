package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyLogTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-26T14:05:00Z, 2026-11-27T03:00:00Z",
        "2026-11-26T01:30:00Z, 2026-11-26T03:00:00Z",
        "2026-11-26T03:00:00Z, 2026-11-27T03:00:00Z",
        "2026-12-31T23:59:59Z, 2027-01-01T03:00:00Z"
    })
    void theLogIsWalkedAtNight(Instant ended, Instant next) {
        assertThat(new VerifyLog().next(ended)).isEqualTo(next);
    }
}
