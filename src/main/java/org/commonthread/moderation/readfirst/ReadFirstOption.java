package org.commonthread.moderation.readfirst;

import java.util.List;
import java.util.stream.Stream;

/** A way to choose whose posts are read first. */
public record ReadFirstOption(ReadFirstMode code, boolean chosen) {
    /** All there are, with the one that holds. */
    public static List<ReadFirstOption> all(ReadFirstMode holds) {
        return Stream.of(ReadFirstMode.values())
                .map(mode -> new ReadFirstOption(mode, mode == holds))
                .toList();
    }

    public String words() {
        return code.words();
    }
}
