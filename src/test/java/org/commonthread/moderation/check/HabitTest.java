package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.junit.jupiter.api.Test;

class HabitTest {
    private static final int MOST = 12;

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Standing TRUSTED = new Standing(3, false);

    private final Habit habit = new Habit(7);

    @Test
    void theSameWordsElsewhereAreARepetitionForADay() {
        assertThat(noted(1, "abc", NOON).same()).isZero();
        var again = noted(2, "abc", NOON.plusSeconds(60));

        assertThat(new Repetition(again).examine(words(), TRUSTED)).hasSize(1);
        assertThat(noted(2, "abc", NOON.plusSeconds(90)).same()).isEqualTo(1);
        assertThat(noted(3, "abc", NOON.plus(Duration.ofHours(25))).same()).isZero();
    }

    @Test
    void aTextSentAgainInItsOwnPlaceIsNone() {
        noted(1, "abc", NOON);

        assertThat(noted(1, "abc", NOON.plusSeconds(30))).isEqualTo(new Lately(0, 0));
    }

    @Test
    void shortWordsAreSaidAgainAndAgain() {
        noted(1, "", NOON);

        assertThat(noted(2, "", NOON.plusSeconds(30)).same()).isZero();
    }

    @Test
    void muchInAShortTimeIsAFloodAndAQuietHourEndsIt() {
        for (int i = 0; i < MOST; i++) {
            var before = noted(i, "", NOON.plusSeconds(20L * i));
            assertThat(new Flood(before, MOST).examine(words(), TRUSTED)).isEmpty();
        }
        var one = noted(100, "", NOON.plusSeconds(20L * MOST));

        assertThat(new Flood(one, MOST).examine(words(), TRUSTED)).hasSize(1);
        assertThat(new Flood(one, MOST).examine(words(), new Standing(0, true))).isEmpty();
        assertThat(noted(101, "", NOON.plus(Duration.ofHours(1))).others()).isZero();
    }

    @Test
    void whatIsLongerThanAnyRoomTakesIsLookedAt() {
        assertThat(new TooLong().examine(Examined.text("a".repeat(TooLong.MOST)), TRUSTED))
                .isEmpty();
        assertThat(new TooLong().examine(Examined.text("a".repeat(TooLong.MOST + 1)), TRUSTED))
                .hasSize(1);
    }

    private Lately noted(long id, String fingerprint, Instant at) {
        return habit.note(new Subject(Kind.COMMENT, id), fingerprint, at);
    }

    private static Submission words() {
        return new Submission(
                new Subject(Kind.COMMENT, 1), 1, new Actor(7, "june", "June", Set.of()), "A story", "words", "/x");
    }
}
