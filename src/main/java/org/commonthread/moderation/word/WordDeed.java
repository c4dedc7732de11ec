package org.commonthread.moderation.word;

/** What was done to a line of a list. */
public enum WordDeed {
    ADDED,
    CHANGED,
    RETIRED,
    TAKEN_UP_AGAIN
}
