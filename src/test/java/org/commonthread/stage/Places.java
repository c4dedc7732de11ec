package org.commonthread.stage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;

/** Files of the project and of what was built. */
public final class Places {
    public static final Path PROJECT =
            Path.of(System.getProperty("commonthread.project", "")).toAbsolutePath();
    public static final Path TARGET = PROJECT.resolve("target");

    private Places() {}

    static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new Problem("Cannot copy " + from + " to " + to + ": " + failed.getMessage(), failed);
        }
    }

    static void write(Path file, String words) {
        try {
            Files.writeString(file, words);
        } catch (IOException failed) {
            throw new Problem("Cannot write " + file + ": " + failed.getMessage(), failed);
        }
    }

    static void remove(Path folder) {
        if (!Files.exists(folder)) return;
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failed) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new Problem("Cannot remove " + folder, failed);
        }
    }

    /** Unpacks a zip whose whole content stands in one folder, without that; scripts become executable. */
    static void unzipInner(Path zip, Path to) {
        unzip(zip, name -> name.substring(name.indexOf('/') + 1), to);
    }

    /** Unpacks a zip. */
    static void unzip(Path zip, Path to) {
        unzip(zip, UnaryOperator.identity(), to);
    }

    private static void unzip(Path zip, UnaryOperator<String> within, Path to) {
        var unfinished = to.resolveSibling(to.getFileName() + ".part");
        remove(unfinished);
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var name = within.apply(entry.getName());
                var file = unfinished.resolve(name).normalize();
                if (!file.startsWith(unfinished)) throw new IOException("leads outside: " + name);
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(entries, file);
                    if (name.endsWith(".sh")) {
                        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
            Files.move(unfinished, to);
        } catch (IOException failed) {
            throw new Problem("Cannot unpack " + zip + ": " + failed.getMessage(), failed);
        }
    }
}
