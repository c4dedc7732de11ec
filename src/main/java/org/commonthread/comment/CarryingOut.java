package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.commonthread.moderation.DecisionMade;
import org.commonthread.moderation.Kind;
import org.commonthread.moderation.SubjectPublished;
import org.commonthread.platform.Refusal;

/** Opens a thread under what was published, and carries out what moderators decide about comments. */
@ApplicationScoped
class CarryingOut {
    @Inject
    Comments comments;

    @Inject
    Answering answering;

    void published(@Observes SubjectPublished event) {
        var subject = event.subject();
        if (subject.kind() == Kind.COMMENT) return;
        if (comments.threadOn(subject.kind(), subject.id()).isEmpty()) {
            comments.entityManager().persist(new CommentThread(subject));
        }
    }

    void decided(@Observes DecisionMade event) {
        if (event.subject().kind() != Kind.COMMENT) return;
        var comment =
                comments.entityManager().find(Comment.class, event.subject().id(), LockModeType.PESSIMISTIC_WRITE);
        if (comment == null) throw Refusal.notFound();
        comment.requireRevision(event.revision());
        switch (event.decision()) {
            case APPROVE -> answering.show(comment);
            case REMOVE -> remove(comment, event.revision());
            case REQUEST_CHANGES ->
                throw Refusal.unacceptable(
                        "decision", "A comment cannot be sent back for changes. Approve it, or remove it and say why.");
            case SKIP -> {
                // it goes on waiting in place
            }
        }
    }

    private void remove(Comment comment, int revision) {
        if (comment.isVisible()) answering.count(comment, -1);
        comment.remove(revision);
    }
}
