package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.SubjectPublished;
import org.commonthread.platform.Refusal;

/** Opens a thread under what was published, and carries out what moderators decide about comments. */
@ApplicationScoped
class CarryingOut {
    @Inject
    Comments comments;

    @Inject
    Appearing appearing;

    @Inject
    Counting counting;

    @Inject
    Clock clock;

    void published(@Observes SubjectPublished event) {
        var subject = event.subject();
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
            case APPROVE -> appearing.show(comment);
            case REMOVE -> counting.around(comment, () -> comment.remove(event.revision(), clock.instant()));
            case REQUEST_CHANGES -> counting.around(comment, () -> comment.sendBack(event.revision(), clock.instant()));
            case SKIP -> {
                // it goes on waiting in place
            }
        }
    }
}
