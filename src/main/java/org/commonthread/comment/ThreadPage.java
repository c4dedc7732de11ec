package org.commonthread.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a thread.
 *
 * @param previous where the page before it ends, null on the first
 * @param next where the next page begins, null on the last
 * @param closed the places of the thread below which nobody can answer
 */
public record ThreadPage(
        List<CommentRow> comments,
        @Nullable String previous,
        @Nullable String next,
        List<String> closed) {
    ThreadPage closedAt(List<String> places) {
        return new ThreadPage(comments, previous, next, places);
    }

    /** Whether a moderator has closed the whole thread. */
    public boolean isClosed() {
        return closed.contains("");
    }

    /** Whether nobody can answer this comment of the thread. */
    public boolean isClosed(CommentRow row) {
        return closed.stream().anyMatch(row.path()::startsWith);
    }
}
