package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.check.Submission;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.junit.jupiter.api.Test;

class ReviewItemTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Finding LINK = new Finding(Reason.LINK, 4, 9);
    private static final Finding CRISIS = new Finding(Reason.CRISIS, 0, 3);

    private final ReviewItem item = new ReviewItem(submission(1), List.of(LINK), NOW);

    @Test
    void anItemIsAsUrgentAsItsMostUrgentReason() {
        var urgent = new ReviewItem(submission(1), List.of(LINK, CRISIS), NOW);

        assertThat(urgent).extracting("priority").isEqualTo(Priority.CRISIS);
        assertThat(urgent).extracting("dueAt").isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void aNewerRevisionIsJudgedFromNowOnAndStillDueFromTheFirstDay() {
        item.reread(submission(2), List.of(CRISIS));

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
    void itKnowsItsAuthorAndThatNobodyHasItYet() {
        assertThat(item.isBy(7)).isTrue();
        assertThat(item.isBy(8)).isFalse();
        assertThat(item.isClaimedBy(8)).isFalse();
    }

    private static Submission submission(int revision) {
        return new Submission(
                new Subject(Kind.STORY, 5),
                revision,
                new Actor(7, "june", "June", Set.of()),
                "T",
                "text",
                "/stories/x");
    }
}
