package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.audit.Audit;
import org.commonthread.moderation.audit.Deed;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.jspecify.annotations.Nullable;

/** Talks that take no more replies (MQ-8): a whole thread, or what stands below one comment. Moderators open them again. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Closing {
    @Inject
    Locks locks;

    @Inject
    Threads threads;

    @Inject
    ModerationPolicy policy;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Closes what stands below {@code path}, all of the thread if it is empty; what is closed already stays so. */
    void close(long decisionId, long threadId, String path) {
        if (!locks.at(threadId, path).isEmpty()) return;
        locks.entityManager().persist(new ReplyLock(decisionId, threadId, path, clock.instant()));
        locks.count(threadId);
    }

    /** As if it had never been closed by this decision. */
    void undo(long decisionId) {
        var lock = locks.entityManager().find(ReplyLock.class, decisionId);
        if (lock != null) remove(lock);
    }

    private void remove(ReplyLock lock) {
        locks.entityManager().remove(lock);
        locks.count(lock.threadId());
    }

    /**
     * Lets people answer again, in the whole thread or below one comment.
     *
     * @throws Refusal as if there were nothing here, for everybody but the site's moderators
     */
    public void open(Actor moderator, long threadId, @Nullable Long commentId) {
        if (!policy.reach(moderator).everywhere() || !policy.mayDecide(moderator)) throw Refusal.notFound();
        var thread = threads.thread(threadId);
        var comment = commentId == null ? null : threads.comment(threadId, commentId);
        var path = comment == null ? "" : comment.place().path();
        var closed = locks.at(threadId, path).stream().findFirst();
        if (closed.isEmpty()) return;
        remove(closed.get());
        Subject subject = comment == null ? thread.subject() : Appearing.subject(comment);
        audit.append(moderator, new Deed(Action.OPEN_REPLIES, subject, 0, null, ""));
    }
}
