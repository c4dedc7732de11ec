package org.commonthread.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Files in folders by their first two letters. A file is written beside its place, forced to the disk and then moved
 * there, so that neither a power cut nor another node on the same disk ever sees half of one.
 */
class DiskStore implements Store {
    private final Path folder;

    DiskStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String name, byte[] file) {
        var shelf = shelf(name);
        var unfinished = shelf.resolve(name + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(shelf);
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(file);
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
            Files.move(unfinished, shelf.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            force(shelf);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot keep " + name, failed);
        } finally {
            discard(unfinished);
        }
    }

    /** The move itself lasts once the folder is on the disk. */
    private static void force(Path shelf) throws IOException {
        try (var channel = FileChannel.open(shelf, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException remains) {
            throw new UncheckedIOException(remains);
        }
    }

    @Override
    public Optional<byte[]> get(String name) {
        try {
            return Optional.of(Files.readAllBytes(place(name)));
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + name, failed);
        }
    }

    @Override
    public void delete(String name) {
        try {
            Files.deleteIfExists(place(name));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot delete " + name, failed);
        }
    }

    private Path place(String name) {
        return shelf(name).resolve(name);
    }

    private Path shelf(String name) {
        return folder.resolve(Names.checked(name).substring(0, 2));
    }
}
