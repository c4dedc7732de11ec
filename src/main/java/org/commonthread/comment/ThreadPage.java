package org.commonthread.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a thread.
 *
 * @param next where the next page begins, null on the last
 */
public record ThreadPage(
        long threadId, List<CommentRow> comments, @Nullable String next) {}
