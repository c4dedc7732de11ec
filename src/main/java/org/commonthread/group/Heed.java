package org.commonthread.group;

/** How much of a group its member wishes to hear (GR-7). What she follows one by one is another matter. */
public enum Heed {
    /** What is new is marked where her groups are listed. */
    AS_USUAL,
    /** New topics stand on the page of her activity too. */
    WATCH,
    /** Nothing of it is marked as new. */
    QUIET
}
