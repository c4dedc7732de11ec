package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the counts true when a comment appears or disappears: those of its thread, and those of what it answers. A
 * place that is kept only for what others answered comes and goes with the last of them. Beside each count is that of
 * what people without a login see; nothing open stands below what is not, so it goes up the same way.
 */
@ApplicationScoped
class Counting {
    @Inject
    Comments comments;

    /** Does what makes {@code comment} appear or disappear, then counts. The comment's row is locked already. */
    void around(Comment comment, Runnable deed) {
        var wasSeen = comment.isVisible();
        var stood = comment.stands();
        var stoodOpenly = comment.standsOpenly();
        deed.run();
        // upwards, as everyone does: who locks rows in one order never waits for herself
        var place = comment.place();
        up(place.parentId(), change(stood, comment.stands()), change(stoodOpenly, comment.standsOpenly()));
        var seen = change(wasSeen, comment.isVisible());
        if (seen != 0) comments.count(comment.threadId(), seen, place.isOpen() ? seen : 0);
    }

    private void up(@Nullable Long parentId, int change, int open) {
        if (parentId == null || change == 0 && open == 0) return;
        comments.countReplies(parentId, change, open);
        var above = comments.above(parentId);
        if (!above.isGone()) return;
        up(
                above.parentId(),
                change(above.replies() - change > 0, above.replies() > 0),
                change(above.openReplies() - open > 0, above.openReplies() > 0));
    }

    private static int change(boolean was, boolean is) {
        return was == is ? 0 : is ? 1 : -1;
    }
}
