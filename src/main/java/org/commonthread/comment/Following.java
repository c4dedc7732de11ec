package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.member.MemberView;
import org.commonthread.moderation.Kind;
import org.commonthread.moderation.Nearby;
import org.commonthread.moderation.Subject;
import org.commonthread.moderation.SubjectRoom;
import org.commonthread.moderation.SubjectView;
import org.commonthread.moderation.Subjects;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Render;
import org.hibernate.query.Page;

/** Reading a thread, page by page, in one statement a page. */
@ApplicationScoped
@Transactional
public class Following implements SubjectRoom {
    public static final int PAGE = 200;

    @Inject
    Comments comments;

    @Inject
    Subjects subjects;

    /** A page for whoever was shown the subject already; {@code after} is where the page before ended. */
    public ThreadPage page(Actor reader, long threadId, String after, int limit) {
        Render.shows(CommentThread.sight(threadId), MemberView.SIGHT);
        var rows = comments.page(threadId, after, reader.id(), Page.first(limit + 1));
        if (rows.size() <= limit) return new ThreadPage(threadId, rows, null);
        var shown = rows.subList(0, limit);
        return new ThreadPage(threadId, List.copyOf(shown), shown.get(limit - 1).path());
    }

    /** The thread under a subject. */
    public long threadOn(Subject subject) {
        return comments.threadOn(subject.kind(), subject.id()).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What the thread is about, as the reader may see it; if she may not, there is no thread. */
    public SubjectView subject(Actor reader, long threadId) {
        var thread = comments.entityManager().find(CommentThread.class, threadId);
        if (thread == null) throw Refusal.notFound();
        return subjects.describe(thread.subject(), reader).orElseThrow(Refusal::notFound);
    }

    /** One comment that can be answered. */
    public CommentRow comment(Actor reader, long threadId, long commentId) {
        subject(reader, threadId);
        return comments.visible(threadId, commentId).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    @Override
    public Kind kind() {
        return Kind.COMMENT;
    }

    @Override
    public Optional<SubjectView> describe(long id, Actor reader) {
        var comment = comments.entityManager().find(Comment.class, id);
        if (comment == null || !comment.isVisible()) return Optional.empty();
        var under = subject(reader, comment.threadId());
        return Optional.of(new SubjectView(under.title(), under.address() + "#comment-" + id, comment.authorId()));
    }

    @Override
    public List<Nearby> around(long id) {
        var comment = comments.entityManager().find(Comment.class, id);
        if (comment == null) return List.of();
        var nearby = new java.util.ArrayList<>(comments.before(comment.threadId(), comment.path(), Page.first(3)));
        java.util.Collections.reverse(nearby);
        nearby.addAll(comments.after(comment.threadId(), comment.path(), Page.first(3)));
        return nearby;
    }
}
