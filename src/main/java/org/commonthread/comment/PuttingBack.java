package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionOverturned;
import org.commonthread.moderation.subject.DecisionUndone;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;

/** Puts a comment back as it was, because a decision about it was wrong or was undone. */
@ApplicationScoped
class PuttingBack {
    @Inject
    Comments comments;

    @Inject
    Appearing appearing;

    @Inject
    Rewording rewording;

    @Inject
    Closing closing;

    @Inject
    Moving moving;

    /** What its author has taken back or written anew since stays so. */
    void overturned(@Observes DecisionOverturned event) {
        if (event.decision() == DecisionKind.LOCK_REPLIES) closing.undo(event.decisionId());
        if (event.subject().kind() != Kind.COMMENT) return;
        var comment = locked(event.subject().id());
        switch (event.decision()) {
            case MOVE -> moving.restore(event.decisionId(), comment);
            case MASK_AND_APPROVE -> rewording.restore(comment, event.revision(), event.text());
            default -> {
                if (comment.mayComeBack()) appearing.show(comment);
            }
        }
    }

    void undone(@Observes DecisionUndone event) {
        if (event.decision() == DecisionKind.LOCK_REPLIES) closing.undo(event.decisionId());
        if (event.subject().kind() != Kind.COMMENT) return;
        var comment = locked(event.subject().id());
        var before = comments.entityManager().find(CommentBefore.class, event.decisionId());
        if (before == null) throw Refusal.conflict("This was decided too long ago to be undone.");
        if (event.decision() == DecisionKind.MOVE) moving.undo(event.decisionId(), comment);
        var words = event.decision() == DecisionKind.MASK_AND_APPROVE ? rewording.read(comment, event.text()) : null;
        appearing.beAgain(comment, before, words);
        if (words != null) rewording.keep(comment, words);
        comments.entityManager().remove(before);
    }

    private Comment locked(long id) {
        var comment = comments.entityManager().find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (comment == null) throw Refusal.notFound();
        return comment;
    }
}
