package org.commonthread.moderation.contentnote;

/** Who put a note on somebody else's text. */
public enum GivenBy {
    READERS,
    MODERATOR,
    /** A line of a word list, when the text was sent. */
    WORD_LIST
}
