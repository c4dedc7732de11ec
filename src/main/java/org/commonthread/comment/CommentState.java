package org.commonthread.comment;

/** Whether and how a comment is seen. */
public enum CommentState {
    VISIBLE,
    /** Waits for a moderator; only its author sees it, in place. */
    PENDING,
    REMOVED_BY_AUTHOR,
    REMOVED_BY_MODERATOR
}
