package org.commonthread.story;

/** Where a story stands on its way to its readers (ST-3). */
public enum StoryState {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    /** Approved, and shown to its readers when the author's hour comes (ST-10). */
    SCHEDULED,
    PUBLISHED,
    /** Taken back by its author. */
    UNPUBLISHED,
    /** Taken down by a moderator. */
    REMOVED;

    /** Whether it is with its author, on its way to nobody and read by nobody. */
    public boolean isAtRest() {
        return this == DRAFT || this == CHANGES_REQUESTED || this == UNPUBLISHED || this == REMOVED;
    }
}
