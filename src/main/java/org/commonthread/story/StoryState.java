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
    REMOVED
}
