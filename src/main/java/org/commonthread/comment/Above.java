package org.commonthread.comment;

import org.jspecify.annotations.Nullable;

/** What a count going up the thread needs to know of the next comment on its way. */
record Above(
        @Nullable Long parentId, CommentState state, Integer replies, Integer openReplies, Long threadId, String path) {
    boolean isGone() {
        return state == CommentState.REMOVED_BY_AUTHOR || state == CommentState.REMOVED_BY_MODERATOR;
    }
}
