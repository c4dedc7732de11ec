package org.commonthread.story;

/** Where a story stands on its way to its readers (ST-3). */
public enum StoryState {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    PUBLISHED,
    /** Taken back by its author. */
    UNPUBLISHED,
    /** Taken down by a moderator. */
    REMOVED
}
