package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hibernate.query.Page;

/** Tells the house of comments that are seen and stay: once each, whichever node is asked (CM-6). */
@ApplicationScoped
@Transactional
public class Announcing {
    /** So long its author can undo it and nobody was told (CM-4). */
    public static final Duration GRACE = Duration.ofSeconds(10);

    @Inject
    Comments comments;

    @Inject
    Event<CommentAppeared> appeared;

    @Inject
    Clock clock;

    List<Long> due(int limit) {
        return comments.unannounced(clock.instant().minus(GRACE), Page.first(limit));
    }

    /** @return whether it was for us to tell */
    public boolean announce(long commentId) {
        var now = clock.instant();
        if (comments.announce(commentId, now) == 0) return false;
        var comment = comments.entityManager().find(Comment.class, commentId);
        var thread = comments.entityManager().find(CommentThread.class, comment.threadId());
        appeared.fire(new CommentAppeared(
                thread.subject(),
                commentId,
                comment.threadId(),
                comment.place().parentId(),
                comment.authorId(),
                comments.mentioned(commentId),
                now));
        return true;
    }
}
