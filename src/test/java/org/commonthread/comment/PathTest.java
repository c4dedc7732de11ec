package org.commonthread.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {
    @ParameterizedTest
    @CsvSource({
        "0,             00000000",
        "1,             00000001",
        "31,            0000000v",
        "32,            00000010",
        "1000000,       0000ugi0",
        "549755813888,  g0000000",
        "1099511627775, vvvvvvvv",
    })
    void aStepIsAnIdInBase32(long id, String step) {
        assertThat(Path.step(id)).isEqualTo(step);
    }

    @Test
    void textOrderIsTheOrderOfIds() {
        var random = new Random(7);
        var ids = LongStream.concat(
                        LongStream.rangeClosed(0, 39)
                                .map(power -> 1L << power)
                                .flatMap(id -> LongStream.of(id - 1, id, id + 1)),
                        LongStream.generate(() -> random.nextLong(1L << 39)).limit(2_000))
                .sorted()
                .boxed()
                .toList();

        assertThat(ids.stream().map(Path::step)).isSorted().allMatch(step -> step.length() == 8);
    }

    @Test
    void backwardsTheNewestComesFirst() {
        assertThat(Stream.of(9L, 1L, 500_000L, 31L, 32L).sorted(Comparator.comparing(Path::stepBack)))
                .containsExactly(500_000L, 32L, 31L, 9L, 1L);
        assertThat(Path.stepBack(1)).isEqualTo("vvvvvvvu");
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 40, Long.MAX_VALUE, -1})
    void anIdThatHasNoPlaceIsRefused(long id) {
        assertThatThrownBy(() -> Path.step(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
