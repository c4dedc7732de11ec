package org.commonthread.moderation.check;

/** Why something waits for a person to look at it. */
public enum Reason {
    NEW_MEMBER(Priority.NORMAL),
    PII_SUSPECTED(Priority.NORMAL),
    LINK(Priority.LOW),
    PICTURE(Priority.LOW),
    TREATMENT_ADVICE(Priority.HIGH),
    CRISIS(Priority.CRISIS),
    /** A check failed: the words wait, and operators are told. */
    CHECK_FAILED(Priority.NORMAL);

    private final Priority priority;

    Reason(Priority priority) {
        this.priority = priority;
    }

    public Priority priority() {
        return priority;
    }
}
