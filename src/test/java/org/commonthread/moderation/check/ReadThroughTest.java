package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadThroughTest {
    private static final Finding FOUND = Finding.ofWhole(Reason.TOO_LONG);
    private static final Check FINDS = (submission, author) -> List.of(FOUND);
    private static final Check FAILS = (submission, author) -> {
        throw new IllegalStateException("as the test wants it");
    };

    @Test
    void whatWasFoundBeforeAFailureCounts() {
        var reading = reading(FINDS, FAILS, FINDS);

        assertThatThrownBy(reading::run).hasMessage("as the test wants it");

        assertThat(reading.stop()).isEqualTo(new ReadThrough.Read(1, List.of(FOUND)));
    }

    @Test
    void whatIsFoundTooLateDoesNot() {
        var reading = reading(FINDS, FINDS);

        assertThat(reading.stop().checks()).isZero();
        reading.run();

        assertThat(reading.stop()).isEqualTo(new ReadThrough.Read(0, List.of()));
    }

    private static ReadThrough reading(Check... checks) {
        return new ReadThrough(List.of(checks), Examined.text("words"), Examined.TRUSTED);
    }
}
