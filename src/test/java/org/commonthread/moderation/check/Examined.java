package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;

/** A text put before one check. */
final class Examined {
    static final Standing TRUSTED = new Standing(Standing.APPROVED_TO_BE_TRUSTED, false);
    static final List<String> HOSTILE = List.of(
            "a",
            "0 ",
            "a@",
            "((((",
            "0",
            "+1 ",
            "a.",
            "a@a.",
            "555-555-",
            "(555) ",
            "05.03.2022 ",
            "http://",
            "www.",
            "](",
            "]: ",
            "[a]",
            "stop ",
            "stop the ",
            "stop taking all the ",
            "you should ",
            "just ",
            " ",
            "\n",
            "kill ",
            "kill     ",
            "think of ",
            "want to ",
            "don't want to ",
            "\u00A0",
            "suicide ");

    private Examined() {}

    static Submission text(String text) {
        return new Submission(
                new Subject(Kind.COMMENT, 1), 1, new Actor(7, "june", "June", Set.of()), "A story", text, "/stories/x");
    }

    /** The words in which the check sees a reason. */
    static List<String> by(Check check, String text) {
        return check.examine(text(text), TRUSTED).stream()
                .map(finding -> text.substring(finding.start(), finding.end()))
                .toList();
    }

    static void finishesOnHostileText(Check check) {
        for (var piece : HOSTILE) {
            var text = piece.repeat(100_000 / piece.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThat(check.examine(text(text), TRUSTED)).hasSizeLessThanOrEqualTo(150),
                    () -> check.getClass().getSimpleName() + " on " + piece);
        }
    }
}
