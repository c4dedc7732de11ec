package org.commonthread.comment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonthread.comment.ReactionKind;

/** A reaction as a comment offers it: how often it was given, and whether the reader gave it too. */
public record ReactionView(ReactionKind kind, int count, boolean mine) {
    /** What most comments offer: all four, none of them given yet. */
    private static final List<ReactionView> UNTOUCHED = offer(Map.of(), Set.of());

    /** How often, in words; nothing for never. */
    public String times() {
        return count == 0 ? "" : " · " + count;
    }

    /** All four, for someone who may react. */
    static List<ReactionView> offered(Map<ReactionKind, Integer> given, Set<ReactionKind> mine) {
        return given.isEmpty() && mine.isEmpty() ? UNTOUCHED : offer(given, mine);
    }

    private static List<ReactionView> offer(Map<ReactionKind, Integer> given, Set<ReactionKind> mine) {
        return Arrays.stream(ReactionKind.values())
                .map(kind -> new ReactionView(kind, given.getOrDefault(kind, 0), mine.contains(kind)))
                .toList();
    }

    /** Those that were given, for someone who only reads. */
    static List<ReactionView> given(Map<ReactionKind, Integer> given) {
        return given.entrySet().stream()
                .map(each -> new ReactionView(each.getKey(), each.getValue(), false))
                .toList();
    }
}
