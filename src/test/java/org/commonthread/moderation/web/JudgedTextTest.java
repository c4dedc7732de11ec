package org.commonthread.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.junit.jupiter.api.Test;

class JudgedTextTest {
    @Test
    void whatIsShortIsShownAtOnce() {
        var text = JudgedText.of("Call <me> now.", List.of(new Finding(Reason.PII_SUSPECTED, 5, 9)));

        assertThat(text.rest()).isFalse();
        assertThat(text.beginning()).isEqualTo("<p>Call <mark>&lt;me&gt;</mark> now.</p>");
    }

    @Test
    void ofWhatIsLongTheBeginningComesFirstAndEndsBetweenWords() {
        var words = "word ".repeat(200).strip();
        var text = JudgedText.of(words, List.of(new Finding(Reason.LINK, 990, 994)));

        assertThat(text.rest()).isTrue();
        assertThat(text.beginning()).endsWith("word …</p>").doesNotContain("<mark>");
        assertThat(text.whole()).contains("<mark>");
    }

    @Test
    void oneEndlessWordIsCutAllTheSame() {
        assertThat(JudgedText.of("x".repeat(2_000), List.of()).beginning()).hasSizeLessThan(500);
    }
}
