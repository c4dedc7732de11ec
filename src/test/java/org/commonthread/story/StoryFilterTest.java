package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryFilterTest {
    @Test
    void whatIsLikelyRarestComesFirstWhateverTheAddressSays() {
        var filter = StoryFilter.of(Map.of(
                "stage", List.of("METASTATIC"),
                "site", List.of("bone", "BONE", "LIVER"),
                "drug", List.of("TRASTUZUMAB"),
                "page", List.of("x")));

        assertThat(filter.facets()).containsExactly("TRASTUZUMAB", "BONE", "LIVER", "METASTATIC");
    }

    @Test
    void nothingAskedIsEverything() {
        assertThat(StoryFilter.of(Map.of("site", List.of(""))).isAll()).isTrue();
        assertThat(StoryFilter.of(Map.of("author", List.of("maya"))).isAll()).isFalse();
    }

    @Test
    void nonsenseIsAskedForAndFoundInNoStory() {
        assertThat(StoryFilter.of(Map.of("site", List.of("\0'; drop table"))).facets())
                .containsExactly("-");
        assertThat(StoryFilter.of(Map.of("author", List.of("a\0b"))).author()).isEqualTo("-");
    }
}
