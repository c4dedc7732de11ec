package org.commonthread.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One comment of a page, in the order in which the thread is read. */
public record CommentRow(
        Long id,
        @Nullable Long parentId,
        Integer depth,
        String path,
        Long authorId,
        String authorName,
        String authorHandle,
        String authorAbout,
        String bodyHtml,
        Instant createdAt,
        @Nullable Instant editedAt,
        CommentState state) {

    /** Whether only the place is left, its words are no one's to read. */
    public boolean isGoneFor(long reader) {
        return state == CommentState.REMOVED_BY_AUTHOR
                || state == CommentState.REMOVED_BY_MODERATOR && authorId != reader;
    }
}
