package org.commonthread.moderation.web;

/** What can be done with an item besides deciding about it; each has the sentence that is said when it is done. */
public enum ClaimDeed {
    HELD,
    OFFERED,
    DECLINED,
    TAKEN_FROM_COLLEAGUE,
    NOTED,
    UNDONE,
    /** A second look was given. */
    ANSWERED
}
