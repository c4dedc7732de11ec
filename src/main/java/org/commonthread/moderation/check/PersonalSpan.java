package org.commonthread.moderation.check;

/** A part of a text that could lead a stranger to somebody, in UTF-16 units; the end is not part of it. */
public record PersonalSpan(PersonalKind kind, int start, int end) {
    boolean overlaps(PersonalSpan other) {
        return start < other.end && other.start < end;
    }
}
