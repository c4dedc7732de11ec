package org.commonthread.comment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a thread, ready to be drawn. */
public record ThreadView(
        long id,
        long count,
        List<CommentView> comments,
        @Nullable String nextAddress) {}
