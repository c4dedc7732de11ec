package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    @ParameterizedTest
    @CsvSource({"0, false, true", "2, false, true", "3, false, false", "50, false, false", "0, true, false"})
    void threeApprovedPostsEarnTrust(long approved, boolean staff, boolean readFirst) {
        var author = new Standing(approved, staff);

        assertThat(author.isReadFirst()).isEqualTo(readFirst);
        assertThat(new FirstPosts().examine(Examined.text("words"), author)).hasSize(readFirst ? 1 : 0);
    }
}
