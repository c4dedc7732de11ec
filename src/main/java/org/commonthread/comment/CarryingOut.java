package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionMade;
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
    Rewording rewording;

    @Inject
    Closing closing;

    @Inject
    Moving moving;

    void published(@Observes SubjectPublished event) {
        var subject = event.subject();
        if (comments.threadOn(subject.kind(), subject.id()).isEmpty()) {
            comments.entityManager().persist(new CommentThread(subject));
        }
    }

    void decided(@Observes DecisionMade event) {
        if (event.subject().kind() == Kind.COMMENT) aboutAComment(event);
        else if (event.decision() == DecisionKind.LOCK_REPLIES) closeThread(event);
    }

    void noted(@Observes NotesChanged event) {
        if (event.subject().kind() != Kind.COMMENT) return;
        var comment =
                comments.entityManager().find(Comment.class, event.subject().id());
        // one that is being sent is told by its sender, before it is kept
        if (comment != null) comment.note(event.given());
    }

    private void closeThread(DecisionMade event) {
        var subject = event.subject();
        var thread = comments.threadOn(subject.kind(), subject.id()).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        closing.close(event.decisionId(), thread, "");
    }

    private void aboutAComment(DecisionMade event) {
        var entities = comments.entityManager();
        var comment = entities.find(Comment.class, event.subject().id(), LockModeType.PESSIMISTIC_WRITE);
        if (comment == null) throw Refusal.notFound();
        comment.requireRevision(event.revision());
        var before = comment.before(event.decisionId());
        carryOut(event, comment);
        before.became(comment.state());
        entities.persist(before);
    }

    /** Of what was reported others see it already, or nobody does any more: then there is nothing left to show. */
    private void carryOut(DecisionMade event, Comment comment) {
        switch (event.decision()) {
            case APPROVE, APPROVE_WITH_NOTE -> appearing.letThrough(comment);
            case MASK_AND_APPROVE -> {
                rewording.mask(comment, event.masking());
                appearing.letThrough(comment);
            }
            case LOCK_REPLIES -> {
                appearing.letThrough(comment);
                closing.close(
                        event.decisionId(), comment.threadId(), comment.place().path());
            }
            case MOVE -> {
                appearing.letThrough(comment);
                moving.move(event.decisionId(), comment, event.terms().target());
            }
            case REMOVE -> appearing.takeDown(comment);
            case REQUEST_CHANGES -> appearing.sendBack(comment);
            case ESCALATE, SECOND_OPINION, SKIP -> {
                // it goes on waiting in place
            }
        }
    }
}
