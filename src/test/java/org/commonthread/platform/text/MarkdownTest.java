package org.commonthread.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.owasp.html.Encoding;

class MarkdownTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z!?][^\\s>/]*)([^>]*)>");
    private static final Set<String> ELEMENTS = Set.of(
            "p", "br", "hr", "em", "strong", "blockquote", "ul", "ol", "li", "code", "pre", "h2", "h3", "h4", "a");
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "( href=\"(https?:|mailto:|[^\"/\\\\:]*\"|/)[^\"]*\"? rel=\"nofollow ugc noopener\"| start=\"\\d+\"| /)?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                // elements
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
                "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\">",
                "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
                "<embed src=//evil.example>",
                "<form action=//evil.example><input name=a><button>x</button></form>",
                "<style>@import '//evil.example/x.css';</style>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<link rel=stylesheet href=//evil.example/x.css>",
                "<base href=//evil.example>",
                "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
                "<details open ontoggle=alert(1)>",
                "<body onload=alert(1)>",
                "<video><source onerror=alert(1)></video>",
                "<marquee onstart=alert(1)>",
                "<input autofocus onfocus=alert(1)>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<textarea></textarea><script>alert(1)</script>",
                "<title></title><script>alert(1)</script>",
                "<!--><script>alert(1)</script>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?><script>alert(1)</script>",
                "<a href=\"javascript:alert(1)\" onclick=alert(1)>x</a>",
                "<div><p><b><i><script>alert(1)",
                "\"><script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                // fences, code and titles as a way out
                "```\"><script>alert(1)</script>\nx\n```",
                "```\n</code></pre><script>alert(1)</script>\n```",
                "`</code><script>alert(1)</script>`",
                "[x](https://a.org \"\\\" onmouseover=alert(1) x=\\\"\")",
                "[x](https://a.org/\"onmouseover=alert(1))",
                "[x](<https://a.org/\" onmouseover=\"alert(1)>)",
                "![x\" onerror=\"alert(1)](x)",
                // links in every disguise
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](&#x6A;&#x61;vascript&#58;alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](&#1;javascript:alert(1))",
                "[x](<  javascript:alert(1)>)",
                "[x](javascript\\:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](DATA:text/html,<script>)",
                "[x](file:///etc/passwd)",
                "[x](blob:https://a.org/1)",
                "[x](feed:javascript:alert(1))",
                "[x](view-source:javascript:alert(1))",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "[x][1]\n\n[1]: javascript:alert(1)",
                "[x]\n\n[x]: <data:text/html,1> \"t\\\" onclick=\\\"alert(1)\"",
                "[x][]\n\n[X]: java&#115;cript:alert(1)",
                "[![i](javascript:alert(1))](javascript:alert(2))",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,<svg onload=alert(1)>)",
                "[a](https://a.org)<script>alert(1)</script>[b](javascript:alert(1))",
            })
    void hostileTextComesOutAsTextAlone(String source) {
        assertHarmless(Markdown.toHtml(source).toString());
    }

    private static void assertHarmless(String html) {
        var tags = TAG.matcher(html);
        while (tags.find()) {
            assertThat(ELEMENTS).as(html).contains(tags.group(2));
            assertThat(tags.group(3)).as(html).matches(ATTRIBUTES);
        }
        assertThat(html.replaceAll(TAG.pattern(), "")).as("no stray bracket").doesNotContain("<");
        assertThat(html).doesNotContainPattern("(?i)href=\"\\s*(javascript|data|vbscript|file|blob|feed|view-source)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# One        | <h2>One</h2>",
                "## Two       | <h2>Two</h2>",
                "### Three    | <h3>Three</h3>",
                "#### Four    | <h4>Four</h4>",
                "##### Five   | <h4>Five</h4>",
                "###### Six   | <h4>Six</h4>",
                "**b** *e*    | <p><strong>b</strong> <em>e</em></p>",
                "> quoted     | <blockquote> <p>quoted</p> </blockquote>",
                "- one        | <ul><li>one</li></ul>",
                "3. three     | <ol start=\"3\"><li>three</li></ol>",
                "`x < y`      | <p><code>x &lt; y</code></p>",
                "2 < 3 & 4    | <p>2 &lt; 3 &amp; 4</p>",
            })
    void whatAuthorsUseIsShown(String source, String html) {
        assertThat(Markdown.toHtml(source).toString().strip().replaceAll("\\s+", " "))
                .isEqualTo(html);
    }

    @Test
    void aLineThatEndsIsALineThatEnds() {
        assertThat(Markdown.toHtml("one\ntwo\n\nthree").toString())
                .contains("one<br />\ntwo")
                .contains("<p>three</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.org/x?y=1", "http://a.org", "mailto:a@a.org", "/stories/a-story"})
    void linksAreFollowedByNoSearchEngineAndKnowNothingOfUs(String address) {
        assertThat(Markdown.toHtml("[words](" + address + ")").toString())
                .contains("rel=\"nofollow ugc noopener\"")
                .contains(">words</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"![a scar](https://a.org/x.png)", "![a scar][1]\n\n[1]: https://a.org/x.png"})
    void imagesAreLeftOut(String source) {
        assertThat(Markdown.toHtml(source).toString()).doesNotContain("img", "x.png");
    }

    private static final Illustrations OWN = address -> address.equals("/pictures/abc")
            ? new Illustration(address, 1600, 900, 640, 360, "A car park", false)
            : address.equals("/pictures/scar")
                    ? new Illustration(address, 300, 200, 300, 200, "My \"scar\" <b>", true)
                    : null;

    @Test
    void anOwnPictureStandsBetweenTheParagraphs() {
        var html = Markdown.toHtml("Before ![Dawn](/pictures/abc) after", OWN).toString();

        assertThat(html.replaceAll("\\s+", " "))
                .isEqualTo(
                        "<p>Before </p> <figure><img src=\"/pictures/abc\" alt=\"Dawn\" width=\"1600\" height=\"900\""
                                + " loading=\"lazy\" srcset=\"/pictures/abc/small 640w , /pictures/abc 1600w\""
                                + " sizes=\"(min-width: 50rem) 48rem, 100vw\" /></figure> <p> after</p> ");
        assertThat(Markdown.toHtml("![](/pictures/abc)", OWN).toString())
                .contains("alt=\"A car park\"")
                .doesNotContain("<p>");
    }

    @Test
    void aHardPictureIsShownToThoseWhoAsk() {
        var html = Markdown.toHtml("![](/pictures/scar)", OWN).toString().replace("&#34;", "'");

        assertThat(html)
                .contains("<figure><details><summary><img src=\"/pictures/scar/veil\" alt=\"\"")
                .contains(
                        "a scar: My 'scar' &lt;b&gt;</span></summary><img src=\"/pictures/scar\" alt=\"My 'scar' &lt;b&gt;\"")
                .endsWith("</details></figure>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](/pictures/another)",
                "![x](https://a.org/pictures/abc)",
                "![x](//a.org/pictures/abc)",
                "![x](/pictures/abc?x)",
                "![x](/pictures/../logout)",
                "[![x](/pictures/abc)](https://a.org)",
                "**![x](/pictures/abc)**",
                "<img src=/pictures/abc>",
                "`![x](/pictures/abc)`"
            })
    void anyOtherPictureIsLeftOut(String source) {
        assertThat(Markdown.toHtml(source, OWN).toString()).doesNotContain("<img", "<figure");
    }

    @Test
    void picturesAreLeftOutOfTextsThatMayHaveNone() {
        assertThat(Markdown.toHtml("One ![x](/pictures/abc) two").toString()).isEqualTo("<p>One  two</p>\n");
        assertThat(Markdown.excerpt("One ![x](/pictures/abc) two", 180)).isEqualTo("One two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A car park",
                "a ] b [ c",
                "back \\ slash",
                "*stars* and _lines_",
                "`code` <b> &amp;",
                "![x](y)",
                "ends \\"
            })
    void aPictureIsNamedSoThatItsWordsStayWhatTheyAre(String alt) {
        var html = Markdown.toHtml(Markdown.picture("/pictures/abc", alt), OWN).toString();

        assertThat(Encoding.decodeHtml(html, false)).contains(" alt=\"" + alt);
        assertThat(Markdown.pictures(Markdown.picture("/pictures/abc", alt))).containsOnlyKeys("/pictures/abc");
    }

    @Test
    void aPictureIsToldInOtherWordsWhereverItStandsAndNoOtherIs() {
        var source = "One ![a \\] b](/pictures/abc) ![x](/pictures/abcd)\n\n![](/pictures/abc) \\![no](/pictures/abc)";

        var told = Markdown.described(source, "/pictures/abc", "Rain [again]");

        assertThat(Markdown.pictures(told).get("/pictures/abc")).isEqualTo("Rain [again]");
        assertThat(Markdown.pictures(told).get("/pictures/abcd")).isEqualTo("x");
        assertThat(told).doesNotContain("![](", "a \\] b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I take 2 tablets, 3 times a day.",
                "She said: it's spread (liver + bone).",
                "Zoë wrote it on the wall, 日本",
                "CA 15-3 was 1200; 50% lower",
            })
    void plainWordsStayAsTheyAre(String source) {
        var shown = Markdown.toHtml(source)
                .toString()
                .replace("&#39;", "'")
                .replace("&#43;", "+")
                .replaceAll("</?p>", "");

        assertThat(shown.strip()).isEqualTo(source);
    }

    static String[] pathological() {
        var n = 100_000;
        return new String[] {
            "a".repeat(n),
            "> ".repeat(n / 2),
            (">".repeat(60) + "\n").repeat(n / 61),
            "* ".repeat(n / 2),
            " ".repeat(20) + "- ".repeat(n / 2),
            "[".repeat(n),
            "![".repeat(n / 2),
            "](".repeat(n / 2),
            "[a](".repeat(n / 4),
            "*a **b ".repeat(n / 7),
            "_".repeat(n),
            "*".repeat(n),
            "`".repeat(n),
            "` `` ``` ".repeat(n / 9),
            "<".repeat(n),
            "<div>".repeat(n / 5),
            "<!--".repeat(n / 4),
            "&#1;".repeat(n / 4),
            "\\".repeat(n),
            "[a]: b\n".repeat(n / 7),
            "![](/pictures/abc)".repeat(n / 18),
            "[a\n".repeat(n / 3),
            "# ".repeat(n / 2),
            "- a\n".repeat(n / 4),
            "\n".repeat(n),
            ("*".repeat(40) + " a ").repeat(n / 43),
        };
    }

    @ParameterizedTest
    @MethodSource("pathological")
    void noTextKeepsTheServerBusy(String source) {
        var html = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Markdown.toHtml(source).toString());

        assertThat(html.length()).isLessThan(source.length() * 12);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Markdown.excerpt(source, 180));
    }

    @Test
    void anExcerptIsPlainAndEndsAtAWord() {
        assertThat(Markdown.excerpt("# Title\n\nThe **car park** at *dawn* was empty.", 20))
                .isEqualTo("The car park at dawn…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"short | short", "'' | ''", "## Only a heading | ''", "one  two | one two"})
    void aShortTextIsItsOwnExcerpt(String source, String excerpt) {
        assertThat(Markdown.excerpt(source, 180)).isEqualTo(excerpt);
    }

    @Test
    void anExcerptNeverCutsACharacterInTwo() {
        for (int length = 1; length < 12; length++) {
            assertThat(isWhole(Markdown.excerpt("👩👩👩👩👩👩👩👩", length))).isTrue();
            var farAway = "a" + " ".repeat(length * 4 - 2) + "👩 and more";
            assertThat(isWhole(Markdown.excerpt(farAway, length))).isTrue();
        }
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "199, 1", "299, 1", "301, 2", "2000, 10"})
    void readingTimeIsCountedForATiredReader(int words, int minutes) {
        assertThat(Markdown.minutes("word ".repeat(words))).isEqualTo(minutes);
    }

    @Test
    void anExcerptShowsTheWordsOfALinkAndNeverItsAddress() {
        assertThat(Markdown.excerpt(
                        "See [the *leaflet*](https://example.org/a) and ![a scan](/x.png) <https://b.example>.", 180))
                .isEqualTo("See the leaflet and https://b.example.");
    }
}
