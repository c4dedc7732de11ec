package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.jspecify.annotations.Nullable;

/** Members answering: a story, an article, one another. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Answering {
    @Inject
    Comments comments;

    @Inject
    Threads threads;

    @Inject
    Gate gate;

    @Inject
    Mentions mentions;

    @Inject
    Appearing appearing;

    @Inject
    Watching watching;

    @Inject
    Clock clock;

    /**
     * Adds a comment; the same key again gives the same answer and adds nothing.
     *
     * @throws Refusal too many, if she is faster than anybody may be
     */
    public Posted post(Actor author, PostComment command) {
        var earlier = gate.admit(author, command);
        if (earlier.isPresent()) return appearing.asItIs(earlier.get());

        var thread = threads.thread(command.threadId());
        var subject = threads.subject(author, command.threadId()).answerable();
        var words = mentions.read(command.body(), author.id(), thread.subject());
        var id = comments.nextId();
        var place = parent(command)
                .map(parent -> Place.under(parent, subject, id, author.id()))
                .orElseGet(() -> Place.under(thread, subject, id, author.id()));
        threads.requireOpen(thread, place);
        var comment = new Comment(id, place, author.id(), command.key(), words, clock.instant());
        // kept when it is known whether it is seen: its row is written once
        var posted = appearing.screen(author, comment, subject);
        comments.entityManager().persist(comment);
        if (posted.waiting() != null) requireInPlace(place);
        mentions.keep(id, words);
        watching.begin(author.id(), command.threadId());
        return posted;
    }

    /** What is seen is counted at what it answers, which finds this out by itself; what waits is counted nowhere yet. */
    private void requireInPlace(Place place) {
        if (place.parentId() == null) return;
        var parent = comments.entityManager().find(Comment.class, place.parentId());
        comments.entityManager().refresh(parent, LockModeType.PESSIMISTIC_WRITE);
        if (!place.isBelow(parent.place())) throw new OptimisticLockException("moved meanwhile");
    }

    private Optional<Comment> parent(PostComment command) {
        if (command.parentId() == null) return Optional.empty();
        var parent = comments.entityManager().find(Comment.class, command.parentId());
        if (parent == null || parent.threadId() != command.threadId()) throw Refusal.notFound();
        if (!parent.mayBeAnswered()) {
            throw Refusal.conflict(
                    "The comment you answer was taken back. Your words are kept; you can send them elsewhere.");
        }
        if (parent.place().depth() >= Place.MAX_DEPTH) {
            throw Refusal.unacceptable(
                    "parentId",
                    "This talk is 50 replies deep. Please answer a little further up, so that others can follow.");
        }
        return Optional.of(parent);
    }

    /** Changes the words; they are screened like new ones (CM-3). */
    public Posted edit(Actor author, long commentId, @Nullable String body) {
        var comment = own(author, commentId);
        var command =
                gate.check(new PostComment(comment.threadId(), comment.place().parentId(), body, "edit-of-a-comment"));
        var subject = threads.subject(author, comment.threadId()).answerable();
        var thread = threads.thread(comment.threadId());
        var words = mentions.read(command.body(), author.id(), thread.subject());
        comment.edit(words, clock.instant());
        mentions.replace(commentId, words);
        return appearing.screen(author, comment, subject);
    }

    /** Her own words as she typed them, to change them. */
    public OwnComment own(Actor author, long threadId, long commentId) {
        var comment = own(author, commentId);
        if (comment.threadId() != threadId) throw Refusal.notFound();
        comment.requireChangeable(clock.instant());
        return new OwnComment(commentId, comment.body());
    }

    Comment own(Actor author, long commentId) {
        var comment = comments.entityManager().find(Comment.class, commentId, LockModeType.PESSIMISTIC_WRITE);
        if (comment == null || !author.member().is(comment.authorId())) throw Refusal.notFound();
        return comment;
    }

    /** What her words are about, for whoever shows them. */
    SubjectView about(Actor author, Comment comment) {
        return threads.subject(author, comment.threadId());
    }
}
