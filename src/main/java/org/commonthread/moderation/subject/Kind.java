package org.commonthread.moderation.subject;

/**
 * What a review item can be about. Only the names are known here; what they mean is the matter of the rooms that keep
 * them. A crisis is no kind: it is the urgency of an item about somebody's words or profile.
 */
public enum Kind {
    STORY,
    COMMENT,
    TOPIC,
    /** A group somebody wishes to open, or one that exists. */
    GROUP,
    /** What is written about a meeting of a group. */
    MEETING,
    /** What somebody answered who wishes to belong to a group. */
    JOIN_REQUEST,
    PROFILE,
    FINDER_ENTRY,
    /** Somebody asks for a second look at a decision; judged by another moderator. */
    APPEAL,
    /** A content note that others put on a text and that its author does not agree with. */
    CONTENT_NOTE,
    /** Somebody asks that everything about her be erased. */
    ERASURE,
    /** A line of the audit log, by its number: somebody has changed it. */
    LOG
}
