package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
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
        up(place.parentId(), place, change(stood, comment.stands()), change(stoodOpenly, comment.standsOpenly()));
        var seen = change(wasSeen, comment.isVisible());
        if (seen != 0) comments.count(comment.threadId(), seen, place.isOpen() ? seen : 0);
    }

    /** It goes elsewhere, with all below it that others see. */
    void leave(Comment head, Seen below) {
        var place = head.place();
        up(place.parentId(), place, head.stands() ? -1 : 0, head.standsOpenly() ? -1 : 0);
        if (below.all() > 0) comments.count(place.threadId(), -below.all(), -below.open());
    }

    /** It has come from elsewhere. */
    void enter(Comment head, Seen below) {
        var place = head.place();
        up(place.parentId(), place, head.stands() ? 1 : 0, head.standsOpenly() ? 1 : 0);
        if (below.all() > 0) comments.count(place.threadId(), below.all(), below.open());
    }

    /** @throws OptimisticLockException if the talk was moved meanwhile: then all of it has to be done again */
    private void up(@Nullable Long parentId, Place from, int change, int open) {
        if (parentId == null || change == 0 && open == 0) return;
        comments.countReplies(parentId, change, open);
        var above = comments.above(parentId);
        if (!from.isBelow(above.threadId(), above.path())) throw new OptimisticLockException("moved meanwhile");
        if (!above.isGone()) return;
        up(
                above.parentId(),
                from,
                change(above.replies() - change > 0, above.replies() > 0),
                change(above.openReplies() - open > 0, above.openReplies() > 0));
    }

    private static int change(boolean was, boolean is) {
        return was == is ? 0 : is ? 1 : -1;
    }
}
