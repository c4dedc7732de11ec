package org.commonthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpottingTest {
    private final Spotting<String> spotting = new Spotting<>();

    @BeforeEach
    void learn() {
        spotting.learn("trastuzumab", "T");
        spotting.learn("Herceptin", "T");
        spotting.learn("hormone therapy", "H");
        spotting.learn("HER2 positive (HER2+)", "P");
        spotting.learn("pain", "A");
        spotting.learn("pain clinic", "C");
    }

    @ParameterizedTest
    @CsvSource({
        "They started me on Herceptin.,                      T",
        "TRASTUZUMAB and herceptin are one,                  T",
        "Hormone\u00a0therapy; then trastuzumab,             H T",
        "It is painful to paint.,                            ''",
        "the pain clinic rang,                               C",
        "'pain, clinic',                                     C",
        "'pain, then a clinic',                              A",
        "'',                                                 ''",
    })
    void namesAreFoundWordByWord(String text, String found) {
        assertThat(String.join(" ", spotting.in(text))).isEqualTo(found);
    }

    @Test
    void aNameOfNoWordsIsNoName() {
        spotting.learn(" () ", "nothing");

        assertThat(spotting.in("() anything")).isEmpty();
    }

    @Test
    void theLongestStoryIsReadInAnEveningsBlink() {
        var nearly = "hormone ".repeat(12_500);
        var begun = Instant.now();

        assertThat(spotting.in(nearly)).isEmpty();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }
}
