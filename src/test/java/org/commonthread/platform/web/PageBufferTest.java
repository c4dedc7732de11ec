package org.commonthread.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.commonthread.platform.Gzip.Run;
import org.junit.jupiter.api.Test;

class PageBufferTest {
    private final PageBuffer page = new PageBuffer(noResponse());

    @Test
    void partsThatWereMadeBeforeStandWhereTheyWereWritten() throws IOException {
        page.write(run("(first)"));
        page.getWriter().write("Ünter ");
        page.write(run("↑ kept "));
        page.write(run("again "));
        page.getWriter().write("last");

        assertThat(text(page.bytes())).isEqualTo("(first)Ünter ↑ kept again last");
        assertThat(text(unpacked(page.compressed()))).isEqualTo("(first)Ünter ↑ kept again last");
    }

    @Test
    void whatIsTakenBackTakesThePartsWithIt() {
        page.getWriter().write("half a page");
        page.write(run("kept"));
        page.resetBuffer();
        page.getWriter().write("another");

        assertThat(text(page.bytes())).isEqualTo("another");
    }

    private static Run run(String words) {
        return Run.of(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var unzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unzip.readAllBytes();
        }
    }

    /** Nothing is asked of it. */
    private static HttpServletResponse noResponse() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                PageBufferTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, given) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
