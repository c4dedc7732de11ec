package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.junit.jupiter.api.Test;

class MaskedTest {
    private static final String TEXT = "Call 0113 496 0012 or write to a@b.org, please.";

    @Test
    void whatIsMarkedAsPrivateIsLeftOutAndNothingElse() {
        var findings = List.of(
                Finding.ofWhole(Reason.NEW_MEMBER),
                new Finding(Reason.PII_SUSPECTED, 5, 18),
                new Finding(Reason.LINK, 0, 4),
                new Finding(Reason.PII_SUSPECTED, 31, 38));

        assertThat(Masked.text(TEXT, findings)).isEqualTo("Call […] or write to […], please.");
    }

    @Test
    void withNothingMarkedThereIsNothingToLeaveOut() {
        assertThat(Masked.spans(List.of(Finding.ofWhole(Reason.PII_SUSPECTED), new Finding(Reason.LINK, 0, 4))))
                .isEmpty();
    }
}
