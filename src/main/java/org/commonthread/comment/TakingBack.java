package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Screening;
import org.commonthread.platform.data.TriedAgain;

/** An author taking back what she said, and taking back that she did (CM-2, CM-4). */
@ApplicationScoped
@TriedAgain
@Transactional
public class TakingBack {
    @Inject
    Answering answering;

    @Inject
    Comments comments;

    @Inject
    Appearing appearing;

    @Inject
    Counting counting;

    @Inject
    Screening screening;

    @Inject
    Clock clock;

    /** Effective at once: what others answered keeps its place, otherwise nothing is left of it. */
    public void takeBack(Actor author, long commentId) {
        takeBack(answering.own(author, commentId));
    }

    /** The same, and there is no way back: she has left the place where it stands. */
    void takeBackForGood(long commentId) {
        var comment = comments.entityManager().find(Comment.class, commentId, LockModeType.PESSIMISTIC_WRITE);
        takeBack(comment);
        comment.undone();
    }

    private void takeBack(Comment comment) {
        counting.around(comment, () -> comment.takeBack(clock.instant()));
        screening.withdraw(Appearing.subject(comment));
    }

    /**
     * Undoes the last thing she did: a comment just sent goes, one just taken back returns. Asked twice, it is done
     * once.
     */
    public Posted undo(Actor author, long commentId) {
        var comment = answering.own(author, commentId);
        if (comment.mayUndo(clock.instant())) {
            if (comment.state() == CommentState.REMOVED_BY_AUTHOR) bringBack(author, comment);
            else takeBack(comment);
            comment.undone();
        }
        return appearing.asItIs(comment);
    }

    /** What was seen is seen again; what waited waits again. */
    private void bringBack(Actor author, Comment comment) {
        counting.around(comment, () -> {
            if (comment.restore() == CommentState.VISIBLE) comment.show(clock.instant());
        });
        if (!comment.isVisible() && !comment.isSentBack()) {
            appearing.screen(author, comment, answering.about(author, comment));
        }
    }
}
