package org.commonthread.comment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.commonthread.moderation.DecisionView;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnWordsTest {
    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void anAuthorIsToldWhoWhyAndByWhichRule(ReasonCode rule) {
        assertThat(OwnWords.words(decision(DecisionKind.REMOVE, rule, "It's not yours to tell.")))
                .startsWith("Tom ")
                .contains("“It's not yours to tell.”")
                .contains("our guideline “");
    }

    @Test
    void anAuthorIsToldWhatToChange() {
        assertThat(OwnWords.words(decision(DecisionKind.REQUEST_CHANGES, ReasonCode.OTHER, "Leave out the number.")))
                .isEqualTo("Tom asks for a change: “Leave out the number.”");
    }

    /** She edits an approved comment and the edit is held: nobody has said anything about that yet. */
    @Test
    void anApprovalIsNothingToBeToldOf() {
        assertThat(OwnWords.words(decision(DecisionKind.APPROVE, null, ""))).isNull();
    }

    private static DecisionView decision(DecisionKind kind, @Nullable ReasonCode rule, String message) {
        return new DecisionView(kind, rule, message, 1, "Tom", Instant.EPOCH);
    }
}
