package org.commonthread.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.commonthread.platform.Gzip.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_192, 70_000})
    void whatIsPackedComesOutAsItWas(int length) throws IOException {
        assertThat(unpacked(Gzip.of(noise(length)))).isEqualTo(noise(length));
        assertThat(unpacked(Gzip.of(List.of(Run.of(noise(length)))))).isEqualTo(noise(length));
    }

    @Test
    void runsThatWerePackedApartAreOneAnswerInAnyOrder() throws IOException {
        var one = Run.of(bytes("<p>words that repeat, words that repeat</p>".repeat(100)));
        var other = Run.of(noise(20_000));
        var nothing = Run.of(new byte[0]);

        assertThat(unpacked(Gzip.of(List.of(one, other, nothing, one)))).isEqualTo(join(one, other, nothing, one));
        assertThat(unpacked(Gzip.of(List.of(other, one)))).isEqualTo(join(other, one));
        assertThat(unpacked(Gzip.of(List.<Run>of()))).isEmpty();
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(Run... runs) {
        var all = new java.io.ByteArrayOutputStream();
        for (var run : runs) all.writeBytes(run.plain());
        return all.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var unzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unzip.readAllBytes();
        }
    }
}
