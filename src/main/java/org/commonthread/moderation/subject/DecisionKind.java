package org.commonthread.moderation.subject;

/** What a moderator can do with an item (MQ-8). Anything but approve and skip needs a reason and words. */
public enum DecisionKind {
    APPROVE,
    REQUEST_CHANGES,
    REMOVE,
    SKIP;

    public boolean needsReason() {
        return this == REQUEST_CHANGES || this == REMOVE;
    }
}
