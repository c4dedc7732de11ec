package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.Waiting;
import org.commonthread.moderation.check.Submission;
import org.commonthread.moderation.contentnote.ListedNotes;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectView;
import org.jspecify.annotations.Nullable;

/** How a comment comes to be seen, or waits. */
@ApplicationScoped
class Appearing {
    @Inject
    Screening screening;

    @Inject
    ListedNotes listed;

    @Inject
    Counting counting;

    @Inject
    Clock clock;

    /** Puts its words before the screening and does as that says. */
    Posted screen(Actor author, Comment comment, SubjectView under) {
        var waiting = screening.examine(new Submission(
                subject(comment),
                comment.revision(),
                author,
                under.title(),
                comment.body(),
                "/threads/" + comment.threadId() + "/comments/" + comment.id(),
                "",
                under.groupId()));
        comment.note(listed.noted(subject(comment), author.id(), comment.body(), comment.given()));
        if (waiting.isPresent()) {
            counting.around(comment, comment::hold);
        } else {
            if (comment.revision() > 1) screening.withdraw(subject(comment));
            show(comment);
        }
        return posted(comment, waiting.orElse(null));
    }

    /** Lets others see it. It is announced later, when its author can no longer wish she had not. */
    void show(Comment comment) {
        counting.around(comment, () -> comment.show(clock.instant()));
    }

    /** Lets others see what waits. */
    void letThrough(Comment comment) {
        if (comment.state() == CommentState.PENDING) show(comment);
    }

    void takeDown(Comment comment) {
        counting.around(comment, () -> comment.remove(comment.revision(), clock.instant()));
    }

    void sendBack(Comment comment) {
        counting.around(comment, () -> comment.sendBack(comment.revision(), clock.instant()));
    }

    void beAgain(Comment comment, CommentBefore before, @Nullable Words words) {
        counting.around(comment, () -> comment.beAgain(before, words));
    }

    Posted asItIs(Comment comment) {
        return posted(comment, screening.waitingOn(subject(comment)).orElse(null));
    }

    private static Posted posted(Comment comment, @Nullable Waiting waiting) {
        return new Posted(comment.id(), comment.state(), waiting);
    }

    static Subject subject(Comment comment) {
        return new Subject(Kind.COMMENT, comment.id());
    }
}
