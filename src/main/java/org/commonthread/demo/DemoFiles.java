package org.commonthread.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The demo's texts, in {@code resources/demo}. */
final class DemoFiles {
    private DemoFiles() {}

    static String read(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (var file = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) throw new IllegalStateException("no demo file " + name);
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
