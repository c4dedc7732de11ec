package org.commonthread.group;

/** Where a group stands. */
public enum GroupState {
    /** Somebody wishes to open it; only she and the site's team see it. */
    PROPOSED,
    OPEN,
    /** The team has said no, with reasons. */
    DECLINED,
    /** It was open once; those who belong to it can still read. */
    CLOSED
}
