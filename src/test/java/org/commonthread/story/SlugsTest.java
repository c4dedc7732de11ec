package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What I learned in the hospital car park | what-i-learned-in-the-hospital-car-park",
                "  ...and then?!  | and-then",
                "I don’t, I can't | i-dont-i-cant",
                "Zoë’s café       | zoes-cafe",
                "50 % of it       | 50-of-it",
                "a/b\\c?d#e       | a-b-c-d-e",
                "../../etc        | etc",
                "Write            | story",
                "李小龍            | story",
                "👍👍👍            | story",
                "---              | story",
                "2022             | story-2022",
            })
    void aTitleBecomesAStepOfAnAddress(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug);
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        assertThat(Slugs.of("word ".repeat(30))).isEqualTo("word-".repeat(12).substring(0, 59));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 62, 150})
    void aLongWordIsCutToo(int length) {
        assertThat(Slugs.of("a".repeat(length))).isEqualTo("a".repeat(60));
    }

    static String[] odd() {
        return new String[] {
            "Straße", "ß", "A\0B", "\u202Eabc", "İstanbul", "ﬁne", "x".repeat(59) + " y", "a-" + "b".repeat(148)
        };
    }

    @ParameterizedTest
    @MethodSource("odd")
    void whateverTheTitleTheStepIsPlain(String title) {
        assertThat(Slugs.of(title)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void aDraftsAddressCannotBeGuessed() {
        assertThat(Slugs.ofDraft()).matches("draft-[0-9a-f]{12}").isNotEqualTo(Slugs.ofDraft());
    }
}
