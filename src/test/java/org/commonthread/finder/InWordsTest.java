package org.commonthread.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InWordsTest {
    @Test
    void whoIsAskedWhetherItIsSoReadsWhenItIsAndNotTheRule() {
        assertThat(InWords.of(Entry.at(51.5, -0.1).called("Tuesday Circle").words()))
                .startsWith("Tuesday Circle\n")
                .endsWith("\nevery Tuesday, 19:00 London time")
                .contains("1 High Street")
                .doesNotContain("FREQ");
    }
}
