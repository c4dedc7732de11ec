package org.commonthread.moderation.audit;

/** What can stand in the log. The names are part of the chain's hashes: they are added to, never changed. */
public enum Action {
    APPROVE,
    REQUEST_CHANGES,
    REMOVE,
    /** An item was taken out of a colleague's hands. */
    TAKE_FROM_COLLEAGUE
}
