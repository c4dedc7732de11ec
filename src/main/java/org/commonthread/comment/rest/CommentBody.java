package org.commonthread.comment.rest;

import org.commonthread.comment.PostComment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a script sends of a comment. */
record CommentBody(
        @Schema(maxLength = PostComment.BODY_MAX) @Nullable String body,

        @Schema(description = "The comment it answers; nothing if it begins a talk") @Nullable
        Long parentId) {}
