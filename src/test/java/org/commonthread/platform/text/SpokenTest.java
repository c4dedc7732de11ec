package org.commonthread.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    @ParameterizedTest
    @CsvSource({
        "1,     5 minutes",
        "7,     5 minutes",
        "8,     10 minutes",
        "42,    40 minutes",
        "60,    1 hour",
        "89,    1 hour",
        "90,    2 hours",
        "180,   3 hours",
        "2879,  48 hours",
        "2880,  2 days",
        "10080, 7 days",
    })
    void aWaitIsToldAsAPersonWould(long minutes, String words) {
        assertThat(Spoken.about(minutes)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 min", "59, 59 min", "60, 1 h", "119, 1 h", "2879, 47 h", "2880, 2 d"})
    void anAgeIsToldShort(long minutes, String words) {
        assertThat(Spoken.age(minutes)).isEqualTo(words);
    }

    @Test
    void whatAPersonWroteIsNeverReadAsAPattern() {
        assertThat(Spoken.say("changes.yours", "Tom {0}", "it's '{1}' {2,number}"))
                .isEqualTo("Tom {0} asks for a change: “it's '{1}' {2,number}”");
    }

    @Test
    void aSentenceThatIsMissingIsNoticed() {
        assertThatThrownBy(() -> Spoken.say("no.such.sentence")).isInstanceOf(MissingResourceException.class);
    }

    /** A straight apostrophe begins a quotation in a pattern and swallows what follows. */
    @Test
    void noSentenceHasAStraightApostrophe() {
        for (var name : new String[] {"messages.spoken", "messages.words"}) {
            var bundle = ResourceBundle.getBundle(name, Locale.ENGLISH);
            assertThat(bundle.keySet())
                    .allSatisfy(key -> assertThat(bundle.getString(key)).as(key).doesNotContain("'"));
        }
    }
}
