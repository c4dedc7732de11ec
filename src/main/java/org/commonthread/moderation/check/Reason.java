package org.commonthread.moderation.check;

/** Why something waits for a person to look at it. */
public enum Reason {
    NEW_MEMBER(Priority.NORMAL),
    /** Moderators have taken a step with her: for a while her posts are read first. */
    READ_FIRST(Priority.NORMAL),
    /** For now the site reads everyone's posts first. */
    ALL_READ_FIRST(Priority.NORMAL),
    PII_SUSPECTED(Priority.NORMAL),
    LINK(Priority.LOW),
    PICTURE(Priority.LOW),
    TREATMENT_ADVICE(Priority.HIGH),
    CRISIS(Priority.CRISIS),
    /** Somebody seems not to be able to go on, and says no more than that. */
    CONCERN(Priority.HIGH),
    /** Words of a list that says so (MQ-7). */
    WORD_LIST(Priority.NORMAL),
    /** A link to a place that is on a list. */
    BLOCKED_LINK(Priority.NORMAL),
    /** The same words once more, elsewhere. */
    REPEAT(Priority.LOW),
    /** Much in a short time. */
    FLOOD(Priority.NORMAL),
    /** Longer than its room should have let through. */
    TOO_LONG(Priority.LOW),
    /** A check failed: the words wait, and operators are told. */
    CHECK_FAILED(Priority.NORMAL),

    /** A reader thinks that something is wrong with it. */
    REPORTED(Priority.HIGH, true),
    /** A reader is worried about the person who wrote it (SF-1). */
    WORRIED(Priority.CRISIS, true),
    /** A moderator has passed it on to those who have seen more. */
    ESCALATED(Priority.HIGH, true),
    /** Its author asks for a second look at a decision. */
    APPEALED(Priority.NORMAL, true),
    /** Its author does not agree with a content note that others put on it. */
    OBJECTED(Priority.NORMAL, true),
    /** Somebody asks for something only staff can do. */
    REQUESTED(Priority.NORMAL, true),
    /** The audit log was changed by somebody who went around it. */
    LOG_BROKEN(Priority.HIGH, true),
    /** A reader says that something here is no longer so. */
    CORRECTED(Priority.LOW, true),
    /** A moderator came across it while she looked at something else. */
    NOTICED(Priority.NORMAL, true);

    private final Priority priority;
    private final boolean byPerson;

    Reason(Priority priority) {
        this(priority, false);
    }

    Reason(Priority priority, boolean byPerson) {
        this.priority = priority;
        this.byPerson = byPerson;
    }

    /** Whether a person brought it up. It goes on waiting when the words change, and is not told to their author. */
    public boolean byPerson() {
        return byPerson;
    }

    public Priority priority() {
        return priority;
    }
}
