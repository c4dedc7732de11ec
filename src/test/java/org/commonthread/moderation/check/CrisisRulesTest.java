package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How well the rules do, measured: on the sentences they were tuned on, and on others that were written before the last
 * change of the rules and that no rule was changed for. What is found is printed and kept in {@code target/crisis-rules.txt}.
 * Whoever tunes on the others writes new ones first; the floors below are what was measured, less a little.
 */
class CrisisRulesTest {
    private record Sentence(Distress meant, Distress found, String words) {}

    /** Of those called so, how many were meant so; of those meant so, how many were found. */
    private record Measure(long right, long called, long meant) {
        double precision() {
            return called == 0 ? 1 : (double) right / called;
        }

        double recall() {
            return meant == 0 ? 1 : (double) right / meant;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.2f (%d of %d)  recall %.2f (%d of %d)",
                    precision(),
                    right,
                    called,
                    recall(),
                    right,
                    meant);
        }
    }

    @Test
    void everySentenceTheRulesWereTunedOnIsWhatItIs() throws IOException {
        var wrong = read("tuning").stream()
                .filter(sentence -> sentence.meant() != sentence.found())
                .toList();

        assertThat(read("tuning")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong).isEmpty();
    }

    @Test
    void onOtherSentencesNoCrisisIsInventedAndSomeAreFound() throws IOException {
        var all = read("unseen");
        var stated = measure(all, List.of(Distress.STATED));
        var any = measure(all, List.of(Distress.STATED, Distress.VEILED));
        report(all, stated, any);

        assertThat(stated.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(any.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(stated.recall()).isGreaterThanOrEqualTo(0.45);
        assertThat(any.recall()).isGreaterThanOrEqualTo(0.25);
        assertThat(all)
                .filteredOn(sentence -> sentence.meant() == Distress.NEAR_THE_END)
                .noneMatch(sentence -> sentence.found() == Distress.STATED);
    }

    @Test
    void noTextKeepsThemBusy() {
        Examined.finishesOnHostileText(new CrisisPhrases());
    }

    private static void report(List<Sentence> all, Measure stated, Measure any) throws IOException {
        var lines = new StringBuilder("crisis rules on " + all.size() + " sentences not used to write them\n")
                .append("stated:           " + stated + "\nstated or veiled: " + any + "\n");
        all.stream()
                .filter(sentence -> sentence.meant() != sentence.found())
                .forEach(sentence -> lines.append(sentence).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/crisis-rules.txt"), lines);
        System.out.println(lines);
    }

    private static Measure measure(List<Sentence> all, List<Distress> classes) {
        var right = all.stream()
                .filter(sentence -> classes.contains(sentence.meant()) && classes.contains(sentence.found()))
                .count();
        var called = all.stream().filter(each -> classes.contains(each.found())).count();
        var meant = all.stream().filter(each -> classes.contains(each.meant())).count();
        return new Measure(right, called, meant);
    }

    private static List<Sentence> read(String name) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/crisis/" + name + ".tsv")).stream()
                .map(line -> line.split("\t", 2))
                .map(parts -> new Sentence(Distress.valueOf(parts[0]), CrisisPhrases.of(parts[1]), parts[1]))
                .toList();
    }
}
