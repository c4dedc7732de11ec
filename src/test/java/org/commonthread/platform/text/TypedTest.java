package org.commonthread.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    static Object[][] mended() {
        return new Object[][] {
            {"a NUL goes", "a\0b", "ab"},
            {"other controls go", "a\u0007\u001B[31mb\u0085c\u007F", "a[31mbc"},
            {"a lone high surrogate goes", "a\uD83Db", "ab"},
            {"a lone low surrogate goes", "a\uDE00b", "ab"},
            {"a pair split by a NUL is no pair", "\uD83D\0\uDE00", ""},
            {"surrogates in the wrong order go", "\uDE00\uD83D", ""},
            {"bidi overrides go", "pay\u202Eevil\u202C \u2066x\u2069\u202A\u202B\u202D\u2067\u2068", "payevil x"},
            {"line ends of Windows become ours", "a\r\nb\r\n\r\nc", "a\nb\n\nc"},
            {"line ends of an old Mac become ours", "a\rb", "a\nb"},
            {"tabs stay", "a\tb", "a\tb"},
            {"letters are composed", "cafe\u0301", "caf\u00E9"},
            {"blanks within and around stay", "  a   b  ", "  a   b  "},
            {"nothing typed is the empty text", null, ""},
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mended")
    void whatIsTypedIsMendedButNothingSeenIsLost(String claim, String typed, String kept) {
        assertThat(Typed.lines(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👩‍👧‍👦 and 🏳️‍🌈 and 👍🏽",
                "שלום and مرحبا with their marks \u200F\u200E",
                "न्‍ zero width joiner \u200D and non-joiner \u200C",
                "soft\u00ADhyphen, narrow\u202Fblank, no\u00A0break",
                "2 < 3 && 4 > 3 \"quoted\" 'single' `code` \\ back",
                "Zoë, Łukasz, Nguyễn, 李小龍, Ελένη",
            })
    void everyScriptAndEmojiStaysAsTyped(String typed) {
        assertThat(Typed.lines(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @MethodSource("mended")
    void mendingTwiceIsMendingOnce(String claim, String typed, String kept) {
        assertThat(Typed.lines(Typed.lines(typed))).isEqualTo(kept);
        assertThat(Typed.line(Typed.line(typed))).isEqualTo(Typed.line(typed));
    }

    static Arguments[] oneLine() {
        return new Arguments[] {
            Arguments.of("  What I   learned \n", "What I learned"),
            Arguments.of("one\r\ntwo\tthree", "one two three"),
            Arguments.of("\n\t ", ""),
        };
    }

    @ParameterizedTest
    @MethodSource("oneLine")
    void aLineIsOneLineWithoutBlanksAtItsEnds(String typed, String kept) {
        assertThat(Typed.line(typed)).isEqualTo(kept);
    }

    @Test
    void aLongTextIsMendedAtOnce() {
        assertThat(Typed.lines("a\r\n\0\u202E".repeat(20_000))).isEqualTo("a\n".repeat(20_000));
    }
}
