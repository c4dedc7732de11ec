package org.commonthread.finder;

/** What can happen to an entry. */
public enum EntryDeed {
    ADDED,
    CHANGED,
    IMPORTED,
    /** Whoever runs it said by the letter’s link that all of it is so. */
    CONFIRMED,
    /** A moderator took it off the lists. */
    TAKEN_OFF,
    PUT_BACK,
    /** Nobody confirmed it for a year. */
    LAPSED
}
