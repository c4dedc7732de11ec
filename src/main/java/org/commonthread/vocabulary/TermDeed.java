package org.commonthread.vocabulary;

/** What was done to a term. */
public enum TermDeed {
    SEEDED,
    ADDED,
    CHANGED,
    RETIRED,
    OFFERED_AGAIN,
    CONFIRMED
}
