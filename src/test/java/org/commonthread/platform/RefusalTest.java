package org.commonthread.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonthread.platform.Refusal.Problem;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void severalProblemsAreToldByTheFirstAndEachAtItsField() {
        var refusal =
                Refusal.unacceptable(List.of(new Problem("title", "A longer title."), new Problem("body", "Words.")));

        assertThat(refusal.sentence()).isEqualTo("A longer title.");
        assertThat(refusal.problemOf("body")).isEqualTo("Words.");
        assertThat(refusal.problemOf("audience")).isNull();
    }

    @Test
    void aConflictShowsHowThingsStandUnderTheNameOfTheContract() {
        var refusal = Refusal.conflict("Tom has it.", "claim", 7);

        assertThat(refusal.kind().status()).isEqualTo(409);
        assertThat(refusal.present()).isEqualTo(new Refusal.Present("claim", 7));
    }
}
