package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    @ParameterizedTest
    @CsvSource({
        "CRISIS, CRISIS,           PT15M",
        "HIGH,   TREATMENT_ADVICE, PT1H",
        "NORMAL, PII_SUSPECTED,    PT12H",
        "NORMAL, NEW_MEMBER,       PT4H",
        "LOW,    LINK,             PT24H",
        "HIGH,   NEW_MEMBER,       PT1H",
        "CRISIS, NEW_MEMBER,       PT15M",
        "NORMAL, APPEALED,         PT72H",
        "CRISIS, WORRIED,          PT15M",
    })
    void someoneLooksWithinTheTimeThatIsPromised(Priority priority, Reason reason, Duration target) {
        assertThat(Targets.of(priority, List.of(Finding.ofWhole(reason)))).isEqualTo(target);
    }

    @Test
    void aNewMembersLinkIsReadAsSoonAsAnyFirstPost() {
        var findings = List.of(Finding.ofWhole(Reason.LINK), Finding.ofWhole(Reason.NEW_MEMBER));

        assertThat(Targets.of(Priority.LOW, findings)).isEqualTo(Targets.NEW_MEMBER);
    }

    @Test
    void theQueueIsWorkedFromCrisisDown() {
        assertThat(Priority.values()).containsExactly(Priority.CRISIS, Priority.HIGH, Priority.NORMAL, Priority.LOW);
        assertThat(List.of(Priority.values())).extracting(Priority::target).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVE, false",
        "SKIP, false",
        "REQUEST_CHANGES, true",
        "REMOVE, true",
        "MASK_AND_APPROVE, true",
        "ESCALATE, true",
        "SECOND_OPINION, true"
    })
    void whatHurtsAnAuthorNeedsAReason(DecisionKind decision, boolean needed) {
        assertThat(decision.needsReason()).isEqualTo(needed);
    }
}
