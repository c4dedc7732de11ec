package org.commonthread.comment;

import org.commonthread.moderation.Waiting;
import org.jspecify.annotations.Nullable;

/** What became of a comment: seen at once, or waiting and for what. */
public record Posted(long id, CommentState state, @Nullable Waiting waiting) {}
