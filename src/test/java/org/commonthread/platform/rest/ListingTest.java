package org.commonthread.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "-5, 1", "1, 1", "100, 100", "101, 100", "2147483647, 100"})
    void aPageIsNeverLargerThanTheContractSays(int asked, int given) {
        assertThat(Listing.limit(asked)).isEqualTo(given);
    }

    @Test
    void instantsAreWrittenAsTheContractSays() throws Exception {
        var mapper = new Json().getContext(Map.class);

        assertThat(mapper.writeValueAsString(Map.of("at", Instant.parse("2026-11-22T10:00:00Z"))))
                .isEqualTo("{\"at\":\"2026-11-22T10:00:00Z\"}");
        assertThat(mapper.writeValueAsString(new Listing<>(java.util.List.of(), null)))
                .isEqualTo("{\"items\":[],\"next\":null}");
    }
}
