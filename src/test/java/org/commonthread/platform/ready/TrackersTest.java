package org.commonthread.platform.ready;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackersTest {
    @ParameterizedTest
    @CsvSource({
        "fbclid=IwAR1, ''",
        "utm_source=letter&utm_medium=email, ''",
        "after=0005&fbclid=IwAR1, after=0005",
        "gclid&q=bone+pain&msclkid=, q=bone+pain",
        // of ours, or of nobody we know, nothing is lost, and nothing that only looks alike
        "q=fbclid, q=fbclid",
        "q=a%26fbclid=1, q=a%26fbclid=1",
        "word=fbclid&xfbclid=1&Utm=2, word=fbclid&xfbclid=1&Utm=2",
        "a=1&&b=2&, a=1&&b=2&",
    })
    void takesOffWhatFollowsAReaderAndNothingElse(String query, String left) {
        assertThat(Trackers.without(query)).isEqualTo(left);
    }
}
