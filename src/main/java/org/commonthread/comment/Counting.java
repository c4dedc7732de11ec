package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the counts true when a comment appears or disappears: those of its thread, and those of what it answers. A
 * place that is kept only for what others answered comes and goes with the last of them.
 */
@ApplicationScoped
class Counting {
    @Inject
    Comments comments;

    /** Does what makes {@code comment} appear or disappear, then counts. The comment's row is locked already. */
    void around(Comment comment, Runnable deed) {
        var wasSeen = comment.isVisible();
        var stood = comment.stands();
        deed.run();
        // upwards, as everyone does: who locks rows in one order never waits for herself
        if (comment.stands() != stood) up(comment.place().parentId(), stood ? -1 : 1);
        if (comment.isVisible() != wasSeen) comments.count(comment.threadId(), wasSeen ? -1 : 1);
    }

    private void up(@Nullable Long parentId, int change) {
        if (parentId == null) return;
        comments.countReplies(parentId, change);
        var above = comments.above(parentId);
        var stood = above.replies() - change > 0;
        var stands = above.replies() > 0;
        if (above.isGone() && stood != stands) up(above.parentId(), change);
    }
}
