package org.commonthread.finder.exchange;

/** How far an import is. */
public enum ImportState {
    /** It is being tried out, row by row; nothing is changed. */
    CHECKING,
    /** The report is there, and whoever sent the file decides. */
    CHECKED,
    /** It is being taken over. */
    IMPORTING,
    DONE,
    DROPPED;

    public boolean isAtWork() {
        return this == CHECKING || this == IMPORTING;
    }
}
