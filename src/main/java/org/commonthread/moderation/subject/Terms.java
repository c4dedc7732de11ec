package org.commonthread.moderation.subject;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.vocabulary.ContentNote;

/**
 * What a decision says beside its kind.
 *
 * @param notes the content notes to put on the words; none unless it approves with notes
 * @param target the address under which a comment shall stand; empty unless it is moved
 */
public record Terms(Set<ContentNote> notes, String target) {
    public static final int TARGET_MAX = 300;
    public static final Terms NONE = new Terms(Set.of(), "");

    public Terms {
        notes = Set.copyOf(notes);
        target = target.strip();
    }

    /** As one column keeps them: the codes in their own order. */
    public String noteCodes() {
        return notes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    public static Terms of(String noteCodes, String target) {
        var notes = Stream.of(noteCodes.split(","))
                .filter(code -> !code.isEmpty())
                .map(ContentNote::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContentNote.class)));
        return new Terms(notes, target);
    }
}
