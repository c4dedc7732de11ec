package org.commonthread.finder;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry as plain lines, for whoever judges it or is asked whether it is so. */
final class InWords {
    private InWords() {}

    static String of(EntryWords words) {
        return Stream.of(
                        words.name(),
                        words.about(),
                        words.keeper(),
                        words.spot().line(),
                        words.times().inWords(),
                        words.ways().link(),
                        words.ways().phone(),
                        words.ways().email(),
                        words.offer().cost(),
                        words.offer().access())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
