package org.commonthread.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeavingTest {
    @Test
    void theSameHandleAlwaysWeavesTheSame() {
        assertThat(Weaving.of("quiet-heron")).isEqualTo(Weaving.of("quiet-heron"));
    }

    @Test
    void handlesLookDifferent() {
        assertThat(IntStream.range(0, 200)
                        .mapToObj(i -> Weaving.of("maya-" + i))
                        .distinct())
                .hasSizeGreaterThan(190);
    }

    @Test
    void thePatternIsTheSameFromBothSides() {
        var threads = Weaving.of("maya").split("<path ");

        assertThat(threads).hasSize(1 + 25);
        for (int row = 0; row < 5; row++) {
            assertThat(isWeft(threads[1 + row * 5])).isEqualTo(isWeft(threads[5 + row * 5]));
            assertThat(isWeft(threads[2 + row * 5])).isEqualTo(isWeft(threads[4 + row * 5]));
        }
    }

    private static boolean isWeft(String thread) {
        return thread.contains("h8v4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"><script>", "' onload='x", "é👍"})
    void nothingOfTheHandleReachesThePage(String handle) {
        assertThat(Weaving.of(handle))
                .startsWith("<svg ")
                .endsWith("</svg>")
                .contains("aria-hidden=\"true\"")
                .doesNotContain("script", "onload", "style", "👍");
    }
}
