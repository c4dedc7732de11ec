package org.commonthread.finder;

import java.util.List;

/** How many groups of one kind there are within each distance that is offered, the least first. */
record Tally(
        String forWhom,
        String languages,
        LedBy ledBy,
        Boolean stepFree,
        Boolean free,
        Long first,
        Long second,
        Long third,
        Long fourth,
        Long fifth) {
    List<String> audiences() {
        return Codes.list(forWhom);
    }

    List<String> languageCodes() {
        return Codes.list(languages);
    }

    long within(int ring) {
        return List.of(first, second, third, fourth, fifth).get(ring);
    }
}
