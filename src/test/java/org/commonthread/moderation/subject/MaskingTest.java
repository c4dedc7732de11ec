package org.commonthread.moderation.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonthread.platform.text.Marked.Span;
import org.junit.jupiter.api.Test;

class MaskingTest {
    private static final String TEXT = "Call 0113 496 0012 or write to a@b.org, please.";
    private static final Masking MASKING = new Masking(List.of(new Span(5, 18), new Span(31, 38)));

    @Test
    void whatIsMarkedIsLeftOutAndNothingElse() {
        assertThat(MASKING.on(TEXT)).isEqualTo("Call […] or write to […], please.");
    }

    @Test
    void whatWasMarkedTwiceIsLeftOutOnce() {
        assertThat(new Masking(List.of(new Span(5, 14), new Span(10, 18), new Span(31, 38))).on(TEXT))
                .isEqualTo(MASKING.on(TEXT));
    }

    @Test
    void ofAPartOnlyWhatLiesInItIsLeftOut() {
        assertThat(MASKING.on("or write to a@b.org", 19)).isEqualTo("or write to […]");
        assertThat(MASKING.on("Call 0113", 0))
                .as("a part that ends within a span")
                .isEqualTo("Call […]");
        assertThat(MASKING.on("More.", 60)).isEqualTo("More.");
    }

    @Test
    void withNothingMarkedNothingIsLeftOut() {
        assertThat(Masking.NONE.isNothing()).isTrue();
        assertThat(Masking.NONE.on(TEXT)).isEqualTo(TEXT);
    }
}
