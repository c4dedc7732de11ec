package org.commonthread.vocabulary.wish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commonthread.vocabulary.ContentNote;

/** All that one reader has said about content notes. */
public record Wishes(Map<ContentNote, Wished> said) {
    /** What holds for visitors, and for whoever has said nothing. */
    public static final Wishes NONE = new Wishes(Map.of());

    /** What she wishes of one note, as it stands now. */
    public Wished about(ContentNote note, Instant now) {
        var wished = said.getOrDefault(note, Wished.NOTHING);
        return wished.holds(now) ? wished : Wished.NOTHING;
    }

    /** How a text with these notes is shown to her: of several wishes the most careful one counts. */
    public Veil veil(List<ContentNote> notes, Instant now) {
        if (notes.isEmpty()) return Veil.NONE;
        var hidden = notes.stream().filter(note -> is(note, Wish.HIDE, now)).toList();
        if (!hidden.isEmpty()) return new Veil(hidden, Wish.HIDE);
        return notes.stream().allMatch(note -> is(note, Wish.SHOW, now))
                ? Veil.lifted(notes)
                : new Veil(notes, Wish.COLLAPSE);
    }

    private boolean is(ContentNote note, Wish wish, Instant now) {
        return about(note, now).wish() == wish;
    }
}
