package org.commonthread.finder;

import java.util.List;
import java.util.Set;

/**
 * What a group must be like to be found (GF-4).
 *
 * @param forWhom all of these
 * @param language a code (ISO 639), or empty for any
 * @param ledBy {@code NOT_SAID} for anybody
 */
public record NearFilter(Set<ForWhom> forWhom, String language, boolean stepFree, boolean free, LedBy ledBy) {
    public static final NearFilter ALL = new NearFilter(Set.of(), "", false, false, LedBy.NOT_SAID);

    public NearFilter {
        forWhom = Set.copyOf(forWhom);
        language = language.matches("[a-z]{2,3}") ? language : "";
    }

    public boolean isAll() {
        return equals(ALL);
    }

    String forWhomPattern() {
        return Codes.pattern(forWhom.stream().map(Enum::name).toList());
    }

    String languagePattern() {
        return language.isEmpty() ? "%" : Codes.pattern(List.of(language));
    }

    /** Whether a group of this kind is found. */
    boolean takes(Tally kind) {
        return kind.audiences().containsAll(forWhom.stream().map(Enum::name).toList())
                && (language.isEmpty() || kind.languageCodes().contains(language))
                && (!stepFree || kind.stepFree())
                && (!free || kind.free())
                && ledBy.satisfying().contains(kind.ledBy());
    }
}
