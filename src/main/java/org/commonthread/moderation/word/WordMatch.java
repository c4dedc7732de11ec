package org.commonthread.moderation.word;

/** Where a rule's words stand in a text, in UTF-16 units of what was typed; the end is not part of it. */
public record WordMatch(int start, int end, WordView rule) {
    boolean within(WordMatch other) {
        return other.start <= start && end <= other.end;
    }
}
