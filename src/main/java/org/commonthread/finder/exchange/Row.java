package org.commonthread.finder.exchange;

import org.commonthread.finder.EntryWords;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a file.
 *
 * @param line where it begins, from 1 on; in JSON its number among the others
 * @param words null where it cannot be taken
 * @param problem what is wrong with it, in words; empty if nothing is
 */
public record Row(long line, @Nullable EntryWords words, String problem) {
    static Row good(long line, EntryWords words) {
        return new Row(line, words, "");
    }

    static Row bad(long line, String problem) {
        return new Row(line, null, problem);
    }
}
