package org.commonthread.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {
    private static final Instant LATE = Instant.parse("2026-11-14T22:41:07Z");

    @Test
    void aMomentIsTheSameForEverybody() {
        assertThat(Functions.date(LATE)).isEqualTo("14 November 2026");
        assertThat(Functions.moment(LATE)).isEqualTo("14 November, 22:41 UTC");
        assertThat(Functions.iso(LATE)).isEqualTo("2026-11-14T22:41:07Z");
    }

    @Test
    void noMomentIsNoWords() {
        assertThat(Functions.date(null)).isEmpty();
        assertThat(Functions.moment(null)).isEmpty();
        assertThat(Functions.iso(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "comments.count, 0,     no answers yet",
        "comments.count, 1,     1 answer",
        "comments.count, 2,     2 answers",
        "comments.count, 12345, '12,345 answers'",
        "story.minutes,  1,     1 min read",
        "story.minutes,  7,     7 min read",
    })
    void numbersAreToldAsAPersonWould(String key, long number, String words) {
        var pattern = ResourceBundle.getBundle("messages.words", Locale.ENGLISH).getString(key);

        assertThat(Functions.plural(pattern, number)).isEqualTo(words);
    }

    @Test
    void aNameIsNeverReadAsAPattern() {
        assertThat(Functions.say("Reply to {0}", "{0} 'x'")).isEqualTo("Reply to {0} 'x'");
        assertThat(Functions.say2("{0} · {1}", "{1}", "b")).isEqualTo("{1} · b");
    }
}
