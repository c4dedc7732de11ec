package org.commonthread.finder;

/** Whether a group meets. */
public enum EntryStatus {
    ACTIVE,
    /** It means to come back; it stays in the list and says so. */
    PAUSED,
    /** It stays at its address, for those who have it from somewhere, and in no list. */
    CLOSED
}
