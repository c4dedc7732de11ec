package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.Following;
import org.commonthread.comment.Order;
import org.commonthread.comment.Part;
import org.commonthread.moderation.subject.Hindrance;
import org.commonthread.platform.web.Parking;
import org.commonthread.platform.web.Place;
import org.jspecify.annotations.Nullable;

/** The thread under whatever a page shows; the page says which. */
@Named
@RequestScoped
public class ThreadPart {
    @Inject
    Following following;

    @Inject
    Readers readers;

    @Inject
    Parking parking;

    @Inject
    HttpServletRequest request;

    private @Nullable ThreadView thread;
    private String typed = "";
    private String formKey = "";

    /** Loads the page of the thread that this address asks for, and words that waited for a login. */
    public void show(long threadId, long subjectAuthor, long count) {
        show(threadId, subjectAuthor, count, null);
    }

    /** The same where something may keep the reader from answering. A subject without a thread has the number 0. */
    public void show(long threadId, long subjectAuthor, long count, @Nullable Hindrance hindrance) {
        if (threadId == 0) return;
        var part = new Asked(request).part(threadId);
        draw(part, subjectAuthor, count, null, hindrance);
    }

    /** Loads what answers one comment and is too deep to be indented under it. */
    void showBelow(CommentRow head, long subjectAuthor, long count, @Nullable Hindrance hindrance) {
        var part = new Asked(request).part(head.threadId()).below(head.id());
        draw(part, subjectAuthor, count, head, hindrance);
    }

    private void draw(
            Part part, long subjectAuthor, long count, @Nullable CommentRow head, @Nullable Hindrance hindrance) {
        var marks = readers.marks(part.threadId());
        var page = following.page(readers.actor(), part, marks);
        var rows = new ArrayList<CommentRow>();
        if (head != null) rows.add(head);
        rows.addAll(page.comments());
        var reader = readers.of(marks, rows, hindrance == null);
        var above = head == null ? 0 : head.depth() - 1;
        thread = new ThreadView(
                part.threadId(),
                head == null,
                page.isClosed(),
                hindrance,
                count,
                rows.stream()
                        .map(row -> CommentView.of(row, above, subjectAuthor, page, reader))
                        .toList(),
                part.order(),
                address(part.order(), "before", page.previous()),
                address(part.order(), "after", page.next()),
                reader.marks(),
                reader.now());
        typed = new Asked(request).parked(parking);
        // a visitor's page is the same for all of them; her comment gets its key when she has logged in
        formKey = reader.actor().isMember() ? UUID.randomUUID().toString() : "";
    }

    private @Nullable String address(Order order, String direction, @Nullable String edge) {
        if (edge == null) return null;
        var sorted = order == Order.OLDEST ? "" : "order=" + order.name().toLowerCase(Locale.ROOT) + "&";
        return Place.of(request) + "?" + sorted + direction + "=" + edge + "#comments";
    }

    public @Nullable ThreadView getThread() {
        return thread;
    }

    public String getTyped() {
        return typed;
    }

    public String getFormKey() {
        return formKey;
    }
}
