package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private final Check check = new Links();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://evil.example/x",
                "see HTTP://evil.example",
                "see www.evil.example",
                "<https://evil.example>",
                "[x](https://evil.example)",
                "[x](//evil.example)",
                "[x](/\\evil.example)",
                "[x](https:\\/\\/evil.example)",
                "[x](&#104;ttps&colon;&sol;&sol;evil.example)",
                "[x]( mailto:a)",
                "[x][1]\n\n[1]: https:\\/\\/evil.example",
                "[x]\n\n[x]: \\/\\/evil.example",
            })
    void aLinkIsSeenHoweverItIsWritten(String text) {
        assertThat(check.examine(Examined.text(text), Examined.TRUSTED))
                .isNotEmpty()
                .allMatch(finding -> finding.reason() == Reason.LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no link here",
                "and/or, 1//2, a:b",
                "[my first story](/stories/the-car-park)",
                "[Update]: home again",
                "[sigh] (again)",
                "HTTP is a word too",
            })
    void wordsAndPagesOfOursAreNone(String text) {
        assertThat(Examined.by(check, text)).isEmpty();
    }

    /** A moderator sees the words marked, and a mark never reaches from one paragraph into another. */
    @Test
    void noSpanCrossesTheEndOfAParagraph() {
        assertThat(Examined.by(check, "[x](\n\nhttps://evil.example) [y]:\n\nhttps://evil.example"))
                .isNotEmpty()
                .noneMatch(span -> span.contains("\n\n"));
    }

    @Test
    void staffMayLink() {
        assertThat(check.examine(Examined.text("https://example.org"), new Standing(0, true)))
                .isEmpty();
    }

    @Test
    void noTextKeepsItBusy() {
        Examined.finishesOnHostileText(check);
    }
}
