package org.commonthread.comment;

import org.jspecify.annotations.Nullable;

/** What a count going up the thread needs to know of the next comment on its way. */
record Above(
        @Nullable Long parentId, CommentState state, Integer replies, Integer openReplies, Long threadId, String path) {
    /** Whether what has this place stands below it. In another thread it may have the very same path. */
    boolean isAbove(long thread, String place) {
        return threadId == thread && place.startsWith(path);
    }

    boolean isGone() {
        return state == CommentState.REMOVED_BY_AUTHOR || state == CommentState.REMOVED_BY_MODERATOR;
    }
}
