package org.commonthread.comment.rest;

import org.jspecify.annotations.Nullable;

/** What a script sends of a comment. */
record CommentBody(@Nullable String body, @Nullable Long parentId) {}
