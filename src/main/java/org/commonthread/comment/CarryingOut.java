package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Objects;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.DecisionOverturned;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.NotesChanged;
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
    Mentions mentions;

    @Inject
    Clock clock;

    void published(@Observes SubjectPublished event) {
        var subject = event.subject();
        if (comments.threadOn(subject.kind(), subject.id()).isEmpty()) {
            comments.entityManager().persist(new CommentThread(subject));
        }
    }

    /** What its author has taken back herself stays so. */
    void overturned(@Observes DecisionOverturned event) {
        if (event.subject().kind() != Kind.COMMENT) return;
        var comment =
                comments.entityManager().find(Comment.class, event.subject().id(), LockModeType.PESSIMISTIC_WRITE);
        if (comment != null && comment.mayComeBack()) appearing.show(comment);
    }

    void noted(@Observes NotesChanged event) {
        if (event.subject().kind() != Kind.COMMENT) return;
        var comment =
                comments.entityManager().find(Comment.class, event.subject().id());
        // one that is being sent is told by its sender, before it is kept
        if (comment != null) comment.note(event.given());
    }

    void decided(@Observes DecisionMade event) {
        if (event.subject().kind() != Kind.COMMENT) return;
        var comment =
                comments.entityManager().find(Comment.class, event.subject().id(), LockModeType.PESSIMISTIC_WRITE);
        if (comment == null) throw Refusal.notFound();
        comment.requireRevision(event.revision());
        switch (event.decision()) {
            case APPROVE -> {
                // of what was reported others see it already, or nobody does any more
                if (comment.state() == CommentState.PENDING) appearing.show(comment);
            }
            case MASK_AND_APPROVE -> mask(comment, event);
            case REMOVE -> counting.around(comment, () -> comment.remove(event.revision(), clock.instant()));
            case REQUEST_CHANGES -> counting.around(comment, () -> comment.sendBack(event.revision(), clock.instant()));
            case ESCALATE, SECOND_OPINION, SKIP -> {
                // it goes on waiting in place
            }
        }
    }

    private void mask(Comment comment, DecisionMade event) {
        var thread = comments.entityManager().find(CommentThread.class, comment.threadId());
        var left = Objects.requireNonNull(event.masked(), "what is left of the words");
        var words = mentions.read(left, comment.authorId(), thread.subject());
        comment.mask(event.revision(), words);
        mentions.replace(comment.id(), words);
        if (!comment.isVisible()) appearing.show(comment);
    }
}
