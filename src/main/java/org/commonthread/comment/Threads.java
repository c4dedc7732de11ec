package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;

/** Threads as somebody may see them: with what they are about, or not at all. */
@ApplicationScoped
class Threads {
    @Inject
    Comments comments;

    @Inject
    Locks locks;

    @Inject
    Subjects subjects;

    CommentThread thread(long threadId) {
        var thread = comments.entityManager().find(CommentThread.class, threadId);
        if (thread == null) throw Refusal.notFound();
        return thread;
    }

    Comment comment(long threadId, long commentId) {
        var comment = comments.entityManager().find(Comment.class, commentId);
        if (comment == null || comment.threadId() != threadId) throw Refusal.notFound();
        return comment;
    }

    /** @throws Refusal in conflict if a moderator has closed the talk at that place, or above it */
    void requireOpen(CommentThread thread, Place place) {
        if (thread.hasLocks() && locks.in(thread.id()).stream().anyMatch(place.path()::startsWith)) {
            throw Refusal.conflict("A moderator has closed this talk, so it takes no more replies."
                    + " Your words are kept; you can send them elsewhere.");
        }
    }

    SubjectView subject(Actor reader, long threadId) {
        return subject(reader, thread(threadId));
    }

    SubjectView subject(Actor reader, CommentThread thread) {
        return subjects.describe(thread.subject(), reader).orElseThrow(Refusal::notFound);
    }
}
