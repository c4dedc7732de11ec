package org.commonthread.vocabulary.wish;

import java.util.List;
import org.commonthread.vocabulary.ContentNote;

/**
 * What lies over a text for one reader. Everything that is drawn of it follows from this record.
 *
 * @param notes those of the text; where it is hidden, only those that she has asked not to meet
 */
public record Veil(List<ContentNote> notes, Wish wish) {
    /** Over most texts: nothing. */
    public static final Veil NONE = new Veil(List.of(), Wish.SHOW);

    /** Over her own words: its notes are told, nothing is folded. */
    public static Veil lifted(List<ContentNote> notes) {
        return notes.isEmpty() ? NONE : new Veil(notes, Wish.SHOW);
    }

    public boolean folded() {
        return wish == Wish.COLLAPSE;
    }

    public boolean hidden() {
        return wish == Wish.HIDE;
    }

    /** Whether the words stand there like any others. */
    public boolean open() {
        return wish == Wish.SHOW;
    }

    /** Whether the notes are told beside words that stand open. */
    public boolean told() {
        return open() && !notes.isEmpty();
    }
}
