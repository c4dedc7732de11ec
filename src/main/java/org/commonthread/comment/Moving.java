package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts a comment, with all that answers it, where it belongs (MQ-8). Its old address leads on to the new one. */
@ApplicationScoped
class Moving {
    private static final Logger LOG = Logger.getLogger(Moving.class);

    @Inject
    Moves moves;

    @Inject
    Comments comments;

    @Inject
    Subjects subjects;

    @Inject
    Counting counting;

    @Inject
    Clock clock;

    /** Where a comment shall stand: in answer to a subject, or to another comment under it. */
    private record Destination(
            CommentThread thread, @Nullable Comment parent, SubjectView subject) {}

    /** @throws Refusal if nothing stands at that address that it could answer */
    void move(long decisionId, Comment comment, String address) {
        var to = destination(comment, address);
        comments.entityManager()
                .persist(new CommentMove(decisionId, comment, to.thread().id(), clock.instant()));
        put(comment, to);
    }

    /** Back to where it stood before this decision. */
    void undo(long decisionId, Comment comment) {
        var entities = comments.entityManager();
        var made = entities.find(CommentMove.class, decisionId);
        if (made == null) return;
        var thread = entities.find(CommentThread.class, made.fromThread());
        var parent = made.fromParent() == null ? null : locked(made.fromParent());
        put(comment, new Destination(thread, parent, described(comment, thread)));
        entities.remove(made);
    }

    /** The same after a long time: where it stood may be no more, and then it stays where it is. */
    void restore(long decisionId, Comment comment) {
        try {
            undo(decisionId, comment);
        } catch (Refusal nowhere) {
            LOG.infof("comment %d stays where decision %d has moved it", comment.id(), decisionId);
        }
    }

    private Destination destination(Comment comment, String address) {
        var found = subjects.at(address).orElseThrow(Moving::nowhere);
        var parent = found.kind() == Kind.COMMENT ? locked(found.id()) : null;
        if (parent != null && !parent.mayBeAnswered()) throw nowhere();
        var threadId = parent != null
                ? parent.threadId()
                : comments.threadOn(found.kind(), found.id()).stream()
                        .findFirst()
                        .orElseThrow(Moving::nowhere);
        var thread = comments.entityManager().find(CommentThread.class, threadId);
        return new Destination(thread, parent, described(comment, thread));
    }

    /** So that it cannot be moved itself meanwhile. */
    private @Nullable Comment locked(long id) {
        return comments.entityManager().find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Its author goes on reading what she wrote, so she has to see what it stands under. */
    private SubjectView described(Comment comment, CommentThread thread) {
        var author = new Actor(comment.authorId(), "", "", Set.of());
        return subjects.describe(thread.subject(), author).orElseThrow(Moving::nowhere);
    }

    private static Refusal nowhere() {
        return Refusal.unacceptable(
                "target", "Nothing stands at this address that it could answer, or its author cannot read it.");
    }

    private void put(Comment comment, Destination to) {
        var from = comment.place();
        if (to.parent() != null && to.parent().place().isBelow(from)) {
            throw Refusal.unacceptable("target", "A comment cannot stand below itself.");
        }
        var place = to.parent() == null
                ? Place.under(to.thread(), to.subject(), comment.id(), comment.authorId())
                : Place.under(to.parent(), to.subject(), comment.id(), comment.authorId());
        var deeper = place.depth() - from.depth();
        hold(from);
        if (moves.deepest(from.threadId(), from.path(), from.end()) + deeper > Place.MAX_DEPTH) {
            throw Refusal.unacceptable("target", "The talk would be more than 50 replies deep there.");
        }
        counting.leave(comment, moves.seen(from.threadId(), from.path(), from.end()));
        moveRows(from, place, deeper);
        moves.put(comment.id(), place.parentId(), place.addresseeId());
        comments.entityManager().refresh(comment);
        counting.enter(comment, moves.seen(place.threadId(), place.path(), place.end()));
    }

    /**
     * Nobody answers there from now on, so what is seen there is what will have moved. Whoever answers locks what she
     * answers, then the thread; who moves does it in the same order, or each would wait for the other.
     */
    private void hold(Place from) {
        comments.entityManager().flush();
        int before;
        var held = 0;
        do {
            before = held;
            held = moves.hold(from.threadId(), from.path(), from.end());
        } while (held > before);
    }

    private void moveRows(Place from, Place to, int deeper) {
        var rest = from.path().length() + 1;
        moves.move(
                from.threadId(),
                from.path(),
                from.end(),
                rest,
                to.threadId(),
                to.path(),
                to.newest(),
                deeper,
                to.isOpen());
        moves.page(to.threadId(), to.path(), to.end());
        moves.moveLocks(from.threadId(), from.path(), from.end(), rest, to.threadId(), to.path());
        moves.moveReactions(from.threadId(), to.threadId(), to.path(), to.end());
        moves.countLocks(List.of(from.threadId(), to.threadId()));
    }
}
