package org.commonthread.comment.web;

import java.time.Instant;
import java.util.List;
import org.commonthread.comment.Order;
import org.commonthread.comment.OwnMarks;
import org.commonthread.moderation.subject.Hindrance;
import org.jspecify.annotations.Nullable;

/**
 * A page of a thread, ready to be drawn.
 *
 * @param closed whether a moderator has closed all of it
 * @param hindrance what keeps the reader from answering; null if nothing does
 * @param whole whether it is of the thread from its top, and not of one talk further down
 */
public record ThreadView(
        long id,
        boolean whole,
        boolean closed,
        @Nullable Hindrance hindrance,
        long count,
        List<CommentView> comments,
        Order order,
        @Nullable String previousAddress,
        @Nullable String nextAddress,
        OwnMarks own,
        Instant seenAt) {

    /** Whether there is room here for an answer to the subject itself. */
    public boolean answerable() {
        return whole && !closed && hindrance == null;
    }

    /** Whether the reader is told why she cannot answer, and what she can do about it. */
    public boolean hindered() {
        return whole && !closed && hindrance != null;
    }

    public boolean anyNew() {
        return own.unread() > 0;
    }

    public boolean oldest() {
        return order == Order.OLDEST;
    }

    public boolean newest() {
        return order == Order.NEWEST;
    }

    public boolean unanswered() {
        return order == Order.UNANSWERED;
    }

    /** Whether a choice of order is any use. */
    public boolean sortable() {
        return whole && (count > 1 || order != Order.OLDEST);
    }
}
