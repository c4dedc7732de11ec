package org.commonthread.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They built a sofa.   | They built an old sofa. | They built <del>a</del><ins>an</ins> <ins>old </ins>sofa.",
                "One two three        | One three               | One <del>two </del>three",
                "One three            | One two three           | One <ins>two </ins>three",
                "Nothing changed here | Nothing changed here    | Nothing changed here",
                "Tea                  | Coffee                  | <del>Tea</del><ins>Coffee</ins>",
                "Straße               | Straßen                 | <del>Straße</del><ins>Straßen</ins>",
            })
    void wordsAreMarkedOneByOne(String before, String after, String marked) {
        assertThat(Difference.toHtml(before, after)).hasToString("<p>" + marked + "</p>");
    }

    @Test
    void whatWasNotThereBeforeIsAllNew() {
        assertThat(Difference.toHtml("", "Hello.")).hasToString("<p><ins>Hello.</ins></p>");
    }

    @Test
    void linesBeforeAndAfterStayAsTheyWere() {
        var html = Difference.toHtml("First.\n\nOld end.\n", "First.\n\nNew end.\n")
                .toString();

        assertThat(html).startsWith("<p>First.</p><p>").contains("<del>Old</del><ins>New</ins> end.");
    }

    @Test
    void nothingThatSomebodyTypedIsMarkup() {
        var html = Difference.toHtml("a", "<script>alert(1)</script> & <ins>").toString();

        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;").contains("&amp;");
    }

    /** Taking out what is marked as put in, and the other way round, gives both texts back: nothing is lost. */
    @Test
    void bothTextsAreInIt() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var before = text(random);
            var after = text(random);
            var html = Difference.toHtml(before, after).toString();
            assertThat(plain(html.replaceAll("<ins>[^<]*</ins>", ""))).isEqualTo(before);
            assertThat(plain(html.replaceAll("<del>[^<]*</del>", ""))).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining(" "));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "");
    }

    @Test
    void theLongestStoriesThatShareNothingAreToldApartInTime() {
        var random = new Random(7);
        var before = longest(random);
        var after = longest(random);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Difference.toHtml(before, after)).isNotNull());
    }

    private static String longest(Random random) {
        return IntStream.range(0, 25_000)
                .mapToObj(i -> random.nextInt(4) == 0 ? "x\n" : Integer.toString(random.nextInt(1000), 36) + " ")
                .collect(Collectors.joining());
    }
}
