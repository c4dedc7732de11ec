package org.commonthread.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "miracle cure   | This MIRACLE  cure saved me      | MIRACLE  cure",
                "miracle cure   | miracle cures                    | ''",
                "miracle cure*  | two miracle cures, really        | miracle cures",
                "*cure          | a curecure                       | curecure",
                "cat            | concatenate the cat              | cat",
                "straße         | In der STRASSE                   | STRASSE",
                "strasse        | die Straße entlang               | Straße",
                "σίσυφος        | ΣΊΣΥΦΟΣ                          | ΣΊΣΥΦΟΣ",
                "don't go       | don’t go there                   | don’t go",
                "niño           | un NIÑO aquí                     | NIÑO",
                "nino           | un niño aquí                     | ''",
                "cure           | cu\u00ADre                       | cu\u00ADre",
                "(a+)+$         | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!   | ''",
                "(a+)+$         | the pattern (a+)+$ itself        | (a+)+$",
                ".*             | anything at all                  | ''",
                "🌱 cure        | try 🌱 cure today                | 🌱 cure",
                "क              | कि                               | ''",
            })
    void aLineMeansItsWordsWholeAndNothingElse(String rule, String text, String seen) {
        var found = lexicon(line(1, rule, WordAction.HOLD)).in(text);

        assertThat(String.join("|", spans(found, text))).isEqualTo(seen.replace("\\u00AD", "\u00AD"));
    }

    @Test
    void everyLineThatSeesSomethingSaysSo() {
        var text = "A miracle cure, at https://cure.example today";
        var lexicon = lexicon(
                line(1, "miracle cure", WordAction.HOLD),
                line(2, "cure", WordAction.WARN),
                line(3, "cure.example", WordAction.BLOCK_LINK));

        assertThat(lexicon.in(text))
                .extracting(match -> match.rule().id() + ":" + text.substring(match.start(), match.end()))
                .containsExactly("1:miracle cure", "2:cure", "2:cure", "3:cure.example");
    }

    @Test
    void whatIsAllowedIsSeenByNoOtherListButMoreThanThatIs() {
        var lexicon = lexicon(
                line(1, "nipple*", WordAction.ALLOW),
                line(2, "discharge", WordAction.ALLOW),
                line(3, "nipple", WordAction.HOLD),
                line(4, "discharge", WordAction.HOLD),
                line(5, "nipple pictures", WordAction.HOLD));

        assertThat(lexicon.in("Nipple discharge, and sore nipples since Monday"))
                .isEmpty();
        assertThat(lexicon.in("send nipple pictures")).hasSize(1);
    }

    @Test
    void aLineOutOfUseSeesNothing() {
        var retired = new WordView(1L, "cure", WordAction.HOLD, null, "", false, 0);

        assertThat(lexicon(retired).in("a cure")).isEmpty();
    }

    /** Two thousand lines, among them what would hang an engine that tries again, and texts made to make it try. */
    @Test
    void neitherLinesNorTextsKeepItBusy() {
        var lines = new ArrayList<WordView>();
        for (int i = 1; i <= 1_900; i++) lines.add(line(i, "word" + i + " again", WordAction.HOLD));
        for (int i = 1; i <= 95; i++) lines.add(line(2_000 + i, "a".repeat(i) + "*", WordAction.HOLD));
        lines.add(line(3_000, "(a+)+$", WordAction.HOLD));
        var lexicon = new Lexicon(lines);
        for (var piece : List.of("a", "a ", "(a+", "word1 ", " ", "\u00AD", "ﬀ", "🌱")) {
            var text = piece.repeat(100_000 / piece.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> assertThat(lexicon.in(text)).hasSizeLessThanOrEqualTo(200));
        }
    }

    private static Lexicon lexicon(WordView... lines) {
        return new Lexicon(List.of(lines));
    }

    private static WordView line(long id, String words, WordAction action) {
        return new WordView(id, words, action, null, "", true, 0);
    }

    private static List<String> spans(List<WordMatch> found, String text) {
        return found.stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }
}
