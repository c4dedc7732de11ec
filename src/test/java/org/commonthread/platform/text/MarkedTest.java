package org.commonthread.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonthread.platform.text.Marked.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "a & b &amp; \"c\"         | <p>a &amp; b &amp;amp; &quot;c&quot;</p>",
                "</p><mark>mine</mark>     | <p>&lt;/p&gt;&lt;mark&gt;mine&lt;/mark&gt;</p>",
            })
    void whatWasTypedIsShownAsTheCharactersItIs(String source, String html) {
        assertThat(marked(source)).isEqualTo(html);
    }

    @Test
    void lineBreaksAndParagraphsAreKept() {
        assertThat(marked("one\ntwo\n\nthree\n\n\n\nfour")).isEqualTo("<p>one<br/>two</p><p>three</p><p>four</p>");
    }

    @Test
    void markdownIsNotRendered() {
        assertThat(marked("**bold** [x](https://a.org)")).isEqualTo("<p>**bold** [x](https://a.org)</p>");
    }

    @Test
    void spansAreMarkedWhateverTheirOrder() {
        assertThat(marked("call 0123 or 0456 now", new Span(13, 17), new Span(5, 9)))
                .isEqualTo("<p>call <mark>0123</mark> or <mark>0456</mark> now</p>");
    }

    @Test
    void wordsWithinASpanAreEscapedToo() {
        assertThat(marked("a<b>c", new Span(1, 4))).isEqualTo("<p>a<mark>&lt;b&gt;</mark>c</p>");
    }

    @Test
    void ofSpansThatOverlapTheFirstIsMarked() {
        assertThat(marked("abcdef", new Span(0, 4), new Span(2, 6))).isEqualTo("<p><mark>abcd</mark>ef</p>");
    }

    @Test
    void aSpanBeyondTheTextIsPassedOver() {
        assertThat(marked("abc", new Span(1, 9))).isEqualTo("<p>abc</p>");
    }

    private static String marked(String source, Span... spans) {
        return Marked.toHtml(source, List.of(spans)).toString();
    }
}
