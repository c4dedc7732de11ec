package org.commonthread.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {
    @Test
    void aSetIsWrittenInOneWayHoweverItWasTyped() {
        assertThat(Codes.of("MEN, BEREAVED;MEN")).isEqualTo(",BEREAVED,,MEN,");
        assertThat(Codes.of("")).isEmpty();
        assertThat(Codes.list(Codes.of("es en"))).containsExactly("en", "es");
    }

    @Test
    void onePatternFindsAnyNumberOfThem() {
        var column = Codes.of("BEREAVED MEN YOUNG_ADULTS");
        assertThat(column).matches(regex(List.of("YOUNG_ADULTS", "BEREAVED")));
        assertThat(column).matches(regex(List.of()));
        assertThat(column).doesNotMatch(regex(List.of("LGBTQ")));
        assertThat(Codes.of("METASTATIC_ONLY")).doesNotMatch(regex(List.of("META")));
    }

    private static String regex(List<String> codes) {
        return Codes.pattern(codes).replace("%", ".*");
    }
}
