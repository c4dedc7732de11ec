package org.commonthread.moderation.appeal;

/** What an appeal can be against. */
public enum Against {
    /** A decision about words of hers. */
    DECISION,
    /** A step on the ladder. */
    STEP,
    /** Somebody is kept from writing in a group, or out of it. */
    EXCLUSION
}
