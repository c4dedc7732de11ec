package org.commonthread.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes the archives of the server that was just provisioned anew without compression, each once: a start reads 19,000
 * classes out of them, and unpacking those was a fifteenth of it (decision 13). They take 200 MB more on the disk.
 */
public final class OpenArchives {
    private OpenArchives() {}

    /** Part of the build; the image in {@code docker/app} and every server of tests and bench start from what it leaves. */
    public static void main(String[] none) {
        var modules = Places.TARGET.resolve("server/modules");
        try (var files = Files.walk(modules)) {
            // all found before the first is replaced: looking into a folder that changes meanwhile may fail
            for (var archive : files.filter(OpenArchives::isArchive).toList()) open(archive);
        } catch (IOException failed) {
            throw new Problem("Cannot open the archives in " + modules + ": " + failed.getMessage(), failed);
        }
    }

    private static boolean isArchive(Path file) {
        return file.toString().endsWith(".jar");
    }

    private static void open(Path archive) throws IOException {
        try (var packed = new ZipFile(archive.toFile())) {
            if (packed.stream().allMatch(entry -> entry.getMethod() == ZipEntry.STORED)) return;
            var unfinished = archive.resolveSibling(archive.getFileName() + ".part");
            try (var opened = new ZipOutputStream(Files.newOutputStream(unfinished))) {
                for (var entry : packed.stream().toList()) {
                    opened.putNextEntry(stored(entry));
                    try (var content = packed.getInputStream(entry)) {
                        content.transferTo(opened);
                    }
                }
            }
            Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static ZipEntry stored(ZipEntry entry) {
        var stored = new ZipEntry(entry.getName());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(entry.getSize());
        stored.setCrc(entry.getCrc());
        stored.setTimeLocal(entry.getTimeLocal());
        return stored;
    }
}
