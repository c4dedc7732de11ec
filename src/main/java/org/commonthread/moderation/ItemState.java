package org.commonthread.moderation;

/** Where a review item stands. */
public enum ItemState {
    OPEN,
    DECIDED,
    /** Its author took the words back before anyone decided. */
    WITHDRAWN
}
