package org.commonthread.moderation.audit;

import org.jspecify.annotations.Nullable;

/** A line and its words; they are null once they were erased. */
record AuditPair(AuditRow row, @Nullable AuditWords words) {
    /** Whether it is the line of that number, follows {@code previous}, and both still say what they said. */
    boolean isNext(long number, String previous) {
        return row.number() == number
                && row.follows(previous)
                && (words == null || words.digest().equals(row.wordsDigest()));
    }
}
