package org.commonthread.platform.store;

import java.util.Optional;

/**
 * Keeps files under names of letters, digits, hyphens and dots. All nodes see the same store. A file is there whole or
 * not at all; putting it once more, and deleting one that is not there, are no mistakes. What fails is an
 * {@link java.io.UncheckedIOException}.
 */
public interface Store {
    void put(String name, byte[] file);

    Optional<byte[]> get(String name);

    void delete(String name);
}
