package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.junit.jupiter.api.Test;

class ReviewItemTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Finding LINK = new Finding(Reason.LINK, 4, 9);
    private static final Finding CRISIS = new Finding(Reason.CRISIS, 0, 3);
    private static final Finding REPORTED = Finding.ofWhole(Reason.REPORTED);

    private final ReviewItem item = new ReviewItem(matter(1, LINK), NOW);

    @Test
    void anItemIsAsUrgentAsItsMostUrgentReason() {
        var urgent = new ReviewItem(matter(1, LINK, CRISIS), NOW);

        assertThat(urgent).extracting("priority").isEqualTo(Priority.CRISIS);
        assertThat(urgent).extracting("dueAt").isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void aNewerRevisionIsJudgedFromNowOnAndStillDueFromTheFirstDay() {
        item.reread(matter(2, CRISIS));

        assertThat(item.revision()).isEqualTo(2);
        assertThat(item.findings()).containsExactly(CRISIS);
        assertThat(item).extracting("dueAt").isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(item.isAt(1, 0)).isFalse();
        assertThat(item.isAt(2, 0)).isTrue();
        assertThat(item.isAt(2, 1)).isFalse();
    }

    @Test
    void aClosedItemIsOpenNoMore() {
        assertThat(item.isOpen()).isTrue();

        item.close(ItemState.WITHDRAWN, NOW);

        assertThat(item.isOpen()).isFalse();
    }

    @Test
    void whatReadersBroughtUpOutlivesAChangeOfTheWords() {
        item.join(matter(1, REPORTED), NOW);

        item.reread(matter(2));

        assertThat(item.findings()).containsExactly(Finding.ofWhole(Reason.REPORTED));
        item.drop(finding -> finding.reason() == Reason.LINK, NOW);
        assertThat(item.isOpen()).isTrue();
        item.drop(finding -> finding.reason() == Reason.REPORTED, NOW);
        assertThat(item.isOpen()).isFalse();
    }

    @Test
    void whatComesUpLaterHasItsOwnTimeButNeverMoreThanThereWas() {
        var later = NOW.plus(Duration.ofHours(23));
        item.join(matter(1, CRISIS), later);
        assertThat(item).extracting("priority").isEqualTo(Priority.CRISIS);
        assertThat(item).extracting("dueAt").isEqualTo(later.plus(Duration.ofMinutes(15)));

        var urgent = new ReviewItem(matter(1, CRISIS), NOW);
        urgent.join(matter(1, REPORTED), later);
        assertThat(urgent).extracting("dueAt").isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void theSameOnceMoreChangesNothing() {
        item.join(matter(1, LINK), NOW.plus(Duration.ofHours(1)));

        assertThat(item.findings()).containsExactly(LINK);
    }

    @Test
    void aPlaceInOtherWordsIsNotShownInThese() {
        item.join(matter(2, CRISIS), NOW);

        assertThat(item.revision()).isEqualTo(2);
        assertThat(item.findings()).containsExactly(Finding.ofWhole(Reason.LINK), CRISIS);
        item.join(matter(1, REPORTED, LINK), NOW);
        assertThat(item.revision()).isEqualTo(2);
        assertThat(item.findings()).containsExactly(Finding.ofWhole(Reason.LINK), CRISIS, REPORTED);
    }

    @Test
    void itKnowsWhoHasAPartInItAndThatNobodyHasItYet() {
        var appeal = new ReviewItem(
                new Matter(new Subject(Kind.APPEAL, 3), 0, 7L, "T", "text", "/me", 4L, List.of(LINK), Set.of(9L)), NOW);

        assertThat(appeal.askedBy(9).keptOut()).isTrue();
        assertThat(appeal.askedBy(8).keptOut()).isFalse();
        assertThat(appeal.askedBy(8).authorId()).isEqualTo(7L);
        assertThat(appeal.askedBy(8).groupId()).isEqualTo(4L);
        assertThat(appeal.isClaimedBy(8)).isFalse();
    }

    private static Matter matter(int revision, Finding... findings) {
        return new Matter(new Subject(Kind.STORY, 5), revision, 7L, "T", "text", "/stories/x", List.of(findings));
    }
}
