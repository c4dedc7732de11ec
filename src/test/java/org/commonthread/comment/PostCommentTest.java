package org.commonthread.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonthread.Mistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostCommentTest {
    private static final String KEY = "key-of-a-comment";

    @ParameterizedTest
    @CsvSource({"1, ''", "10000, ''", "10001, body"})
    void aCommentHasRoomForFivePages(int length, String mistakes) {
        assertThat(mistakes("x".repeat(length), KEY)).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n\t ", "\u0000", "\u202E"})
    void aCommentHasWords(String body) {
        assertThat(mistakes(body, KEY)).isEqualTo("body");
    }

    @ParameterizedTest
    @CsvSource({
        "12345678,                            ''",
        "5f0c3a52-8f7e-4a53-9a54-0a3d3f6f3b1e, ''",
        "1234567,                             key",
        "key with blanks,                     key",
        "key/../of,                           key",
    })
    void aKeyIsLettersDigitsAndHyphens(String key, String mistakes) {
        assertThat(mistakes("Words", key)).isEqualTo(mistakes);
    }

    @Test
    void aKeyHasAnEnd() {
        assertThat(mistakes("Words", "k".repeat(64))).isEmpty();
        assertThat(mistakes("Words", "k".repeat(65))).isEqualTo("key");
    }

    @Test
    void wordsAreMendedBeforeTheyAreCounted() {
        var command = new PostComment(1, null, "\n one\r\ntwo\0 \n", KEY);

        assertThat(command.body()).isEqualTo("one\ntwo");
    }

    private static String mistakes(String body, String key) {
        return String.join(",", Mistakes.in(new PostComment(1, null, body, key)));
    }
}
