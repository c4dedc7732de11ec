package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Kind;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.Subject;
import org.commonthread.moderation.SubjectPublished;
import org.commonthread.moderation.SubjectView;
import org.commonthread.moderation.Subjects;
import org.commonthread.moderation.Submission;
import org.commonthread.moderation.Waiting;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
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
    Subjects subjects;

    @Inject
    Screening screening;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    @Inject
    Event<SubjectPublished> published;

    /** Adds a comment; the same key again gives the same answer and adds nothing. */
    public Posted post(Actor author, PostComment command) {
        shape.check(command);
        var earlier = comments.byKey(author.member().id(), command.key());
        if (!earlier.isEmpty()) return again(earlier.get(0));

        var thread = thread(command.threadId());
        var subject = subjects.describe(thread.subject(), author).orElseThrow(Refusal::notFound);
        var parent = parent(command);
        var comment = new Comment(comments.nextId(), thread, parent, author.id(), command, clock.instant());
        comments.entityManager().persist(comment);
        comments.entityManager().flush();
        return screen(author, comment, subject);
    }

    private Posted again(Comment comment) {
        return posted(comment, screening.waitingOn(subject(comment)).orElse(null));
    }

    /** Changes the words; they are screened like new ones (CM-3). */
    public Posted edit(Actor author, long commentId, String body) {
        var comment = own(author, commentId);
        var command = shape.check(new PostComment(comment.threadId(), comment.parentId(), body, "edit-of-a-comment"));
        var subject =
                subjects.describe(thread(comment.threadId()).subject(), author).orElseThrow(Refusal::notFound);
        comment.edit(command.body(), clock.instant());
        return screen(author, comment, subject);
    }

    /** The author takes her comment back, at once. */
    public void takeBack(Actor author, long commentId) {
        var comment = own(author, commentId);
        var wasVisible = comment.isVisible();
        comment.takeBack();
        if (wasVisible) count(comment, -1);
        screening.withdraw(subject(comment));
    }

    private Posted screen(Actor author, Comment comment, SubjectView under) {
        var waiting = screening.examine(new Submission(
                subject(comment),
                comment.revision(),
                author,
                under.title(),
                comment.body(),
                under.address() + "#comment-" + comment.id()));
        if (waiting.isPresent()) {
            if (comment.isVisible()) count(comment, -1);
            comment.hold();
        } else {
            show(comment);
        }
        return posted(comment, waiting.orElse(null));
    }

    /** Lets others see it: counted, told to whoever listens. */
    void show(Comment comment) {
        if (comment.isVisible()) return;
        comment.show();
        count(comment, 1);
        published.fire(new SubjectPublished(subject(comment), comment.authorId(), clock.instant()));
    }

    void count(Comment comment, int change) {
        // upwards, as everyone does: who locks rows in one order never waits for herself
        if (comment.parentId() != null) comments.countReplies(comment.parentId(), change);
        comments.count(comment.threadId(), change);
    }

    private @Nullable Comment parent(PostComment command) {
        if (command.parentId() == null) return null;
        var parent = comments.entityManager().find(Comment.class, command.parentId());
        if (parent == null || parent.threadId() != command.threadId()) throw Refusal.notFound();
        if (!parent.mayBeAnswered()) {
            throw Refusal.conflict(
                    "The comment you answer was taken back. Your words are kept; you can send them elsewhere.");
        }
        if (parent.depth() >= Comment.MAX_DEPTH) {
            throw Refusal.unacceptable(
                    "parentId",
                    "This talk is 50 replies deep. Please answer a little further up, so that others can follow.");
        }
        return parent;
    }

    private Comment own(Actor author, long commentId) {
        var comment = comments.entityManager().find(Comment.class, commentId, LockModeType.PESSIMISTIC_WRITE);
        if (comment == null || !author.member().is(comment.authorId())) throw Refusal.notFound();
        return comment;
    }

    private CommentThread thread(long threadId) {
        var thread = comments.entityManager().find(CommentThread.class, threadId);
        if (thread == null) throw Refusal.notFound();
        return thread;
    }

    private static Posted posted(Comment comment, @Nullable Waiting waiting) {
        return new Posted(comment.id(), comment.state(), waiting);
    }

    static Subject subject(Comment comment) {
        return new Subject(Kind.COMMENT, comment.id());
    }
}
