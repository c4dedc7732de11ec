package org.commonthread.moderation.subject;

/** What a moderator can do with an item (MQ-8). Anything but approve and skip needs a reason and words. */
public enum DecisionKind {
    APPROVE,
    /** It is seen, under content notes that she chose. */
    APPROVE_WITH_NOTE,
    /** What could lead a stranger to somebody is left out, the rest is seen. */
    MASK_AND_APPROVE,
    REQUEST_CHANGES,
    REMOVE,
    /** It is seen, and nobody can answer below it any more. */
    LOCK_REPLIES,
    /** It is seen, with all that answers it, in another thread. */
    MOVE,
    /** It goes on waiting, higher up, with words for whoever looks next. */
    ESCALATE,
    /** It goes on waiting, for anyone but the one who asked. */
    SECOND_OPINION,
    SKIP;

    public boolean needsReason() {
        return this != APPROVE && this != SKIP;
    }

    /** Whether the item is settled by it and its author told; otherwise the words are for colleagues. */
    public boolean settles() {
        return this != ESCALATE && this != SECOND_OPINION && this != SKIP;
    }
}
