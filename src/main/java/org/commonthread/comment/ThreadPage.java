package org.commonthread.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a thread.
 *
 * @param previous where the page before it ends, null on the first
 * @param next where the next page begins, null on the last
 */
public record ThreadPage(
        List<CommentRow> comments,
        @Nullable String previous,
        @Nullable String next) {}
