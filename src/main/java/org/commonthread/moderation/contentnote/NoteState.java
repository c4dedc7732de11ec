package org.commonthread.moderation.contentnote;

/** Where a note stands that somebody wishes to put on a text. */
public enum NoteState {
    /** Too few readers have proposed it. */
    PROPOSED,
    STANDS,
    /** Its author does not agree; it stands until a moderator has looked. */
    OBJECTED,
    /** A moderator has looked and kept it. */
    KEPT,
    /** It was taken off; only a moderator can put it there again. */
    TAKEN_OFF;

    public boolean stands() {
        return this == STANDS || this == OBJECTED || this == KEPT;
    }
}
