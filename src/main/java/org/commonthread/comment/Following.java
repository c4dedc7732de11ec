package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.member.MemberView;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Render;
import org.hibernate.query.Page;

/** Reading a thread, page by page, in one statement a page, which needs no transaction of its own. */
@ApplicationScoped
@Transactional
public class Following {
    public static final int PAGE = 200;

    /** How many comments a permalink shows before the one it leads to. */
    private static final int CONTEXT = 50;

    @Inject
    Comments comments;

    @Inject
    Pages pages;

    @Inject
    Locks locks;

    @Inject
    Threads threads;

    @Inject
    SharedPages sharedPages;

    /** The next comments after a place in the whole thread, at any depth, for whoever was shown the subject already. */
    public ThreadPage page(Actor reader, long threadId, String after, int limit) {
        var rows = pages.whole(threadId, after, reader.isMember(), reader.id(), Page.first(limit + 1));
        return Turning.page(rows, Part.first(threadId).after(after), limit);
    }

    /** The same in another order. */
    public ThreadPage page(Actor reader, long threadId, Order order, String after, int limit) {
        var asked = Page.first(limit + 1);
        var rows = switch (order) {
            case OLDEST -> pages.whole(threadId, after, reader.isMember(), reader.id(), asked);
            case NEWEST -> pages.wholeNewest(threadId, after, reader.isMember(), reader.id(), asked);
            case UNANSWERED -> pages.unanswered(threadId, after, reader.isMember(), asked);
        };
        return Turning.page(rows, Part.first(threadId).in(order).after(after), limit);
    }

    /** A page as it is drawn: no deeper than can be indented. Where she sees what all like her see, it is kept. */
    @Transactional(TxType.SUPPORTS)
    public ThreadPage page(Actor reader, Part part, OwnMarks marks) {
        Render.shows(CommentThread.sight(part.threadId()), MemberView.SIGHT);
        return marks.alone() ? read(reader, part) : sharedPages.of(part, reader.isMember(), () -> read(reader, part));
    }

    private ThreadPage read(Actor reader, Part part) {
        return Turning.page(rows(reader, part, Page.first(PAGE + 1)), part, PAGE)
                .closedAt(locks.in(part.threadId()));
    }

    private List<CommentRow> rows(Actor reader, Part part, Page asked) {
        var thread = part.threadId();
        var edge = part.edge();
        var member = reader.isMember();
        return switch (part.order()) {
            case OLDEST ->
                part.backwards()
                        ? pages.oldestBefore(thread, part.segment(), edge, member, reader.id(), asked)
                        : pages.oldest(thread, part.segment(), edge, member, reader.id(), asked);
            case NEWEST ->
                part.backwards()
                        ? pages.newestBefore(thread, edge, member, reader.id(), asked)
                        : pages.newest(thread, edge, member, reader.id(), asked);
            case UNANSWERED ->
                part.backwards()
                        ? pages.unansweredBefore(thread, edge, member, asked)
                        : pages.unanswered(thread, edge, member, asked);
        };
    }

    /** The thread under a subject. */
    public long threadOn(Subject subject) {
        return comments.threadOn(subject.kind(), subject.id()).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What the thread is about, as the reader may see it; if she may not, there is no thread. */
    public SubjectView subject(Actor reader, long threadId) {
        return threads.subject(reader, threadId);
    }

    /** A comment and what it stands under, for a page of its own. */
    public Branch branch(Actor reader, long threadId, long commentId) {
        var head = pages.head(threadId, commentId, reader.isMember(), reader.id()).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var subject = threads.subject(reader, head.thread());
        return new Branch(subject, head.comment(), head.thread().count(reader));
    }

    /** A comment as it is quoted in a reply to it: every line marked, room to write below. */
    public String quotation(Actor reader, long threadId, long commentId) {
        subject(reader, threadId);
        var comment = comments.entityManager().find(Comment.class, commentId);
        if (comment == null || comment.threadId() != threadId) throw Refusal.notFound();
        if (!comment.isVisible() || !comment.isFor(reader)) throw Refusal.notFound();
        return "> " + comment.body().replace("\n", "\n> ") + "\n\n";
    }

    /** How many comments of a thread she sees, for a page that waits for more. */
    public long count(Actor reader, long threadId) {
        threads.subject(reader, threadId);
        return threads.thread(threadId).count(reader);
    }

    /** One comment as she may see it, be it only its place. */
    public CommentRow comment(Actor reader, long threadId, long commentId) {
        subject(reader, threadId);
        return pages.one(threadId, commentId, reader.isMember(), reader.id()).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Where a comment stands: the address of the very page, with words around it.
     *
     * @throws Refusal gone, if it was there once; not found, if there is nothing for her
     */
    public String address(Actor reader, long threadId, long commentId) {
        var comment = comments.entityManager().find(Comment.class, commentId);
        if (comment == null) throw Refusal.notFound();
        // moved, and led on to, by whichever address it had before
        if (comment.threadId() != threadId && comments.moves(threadId) == 0) throw Refusal.notFound();
        var subject = subject(reader, comment.threadId()).address();
        if (!comment.isFor(reader)) throw Refusal.notFound();
        var seen = comment.standsFor(reader) || reader.is(comment.authorId()) || reader.isModerator();
        if (!seen) throw comment.isGone() ? Refusal.gone() : Refusal.notFound();

        var place = comment.place();
        var page = place.segmentId() == 0 ? subject : more(place.threadId(), place.segmentId());
        var before = pages.pathsBefore(
                place.threadId(), place.segmentId(), place.path(), reader.isMember(), Page.first(PAGE));
        var after = before.size() < PAGE ? "" : "?after=" + before.get(CONTEXT);
        return page + after + "#comment-" + commentId;
    }

    /** A comment's own address, which leads to wherever it stands. */
    public static String address(CommentRow row) {
        return "/threads/" + row.threadId() + "/comments/" + row.id();
    }

    /** Where a talk goes on that is too deep to be indented. */
    public static String more(long threadId, long commentId) {
        return "/threads/" + threadId + "/comments/" + commentId + "/more";
    }
}
