package org.commonthread.story;

/** Where an author has set a story of hers aside. */
public enum Shelf {
    /** Out of sight, kept for good. */
    ARCHIVE,
    /** Thrown away; hers again for a while, then gone. */
    BIN
}
