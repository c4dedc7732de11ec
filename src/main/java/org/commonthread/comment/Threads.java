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
    Subjects subjects;

    CommentThread thread(long threadId) {
        var thread = comments.entityManager().find(CommentThread.class, threadId);
        if (thread == null) throw Refusal.notFound();
        return thread;
    }

    SubjectView subject(Actor reader, long threadId) {
        return subject(reader, thread(threadId));
    }

    SubjectView subject(Actor reader, CommentThread thread) {
        return subjects.describe(thread.subject(), reader).orElseThrow(Refusal::notFound);
    }
}
