package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.Following;
import org.commonthread.member.CurrentActor;
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
    CurrentActor current;

    @Inject
    OwnWords ownWords;

    @Inject
    Parking parking;

    @Inject
    HttpServletRequest request;

    private @Nullable ThreadView thread;
    private String typed = "";
    private String formKey = "";

    /** Loads the page of the thread that this address asks for, and words that waited for a login. */
    public void show(long threadId, long subjectAuthor, long count) {
        var reader = current.get();
        var place = Place.of(request);
        var asked = request.getParameter("after");
        var page = following.page(
                reader, threadId, asked != null && asked.matches("[0-9a-v]{8,400}") ? asked : "", Following.PAGE);
        ownWords.load(page.comments(), reader);
        var next = page.next() == null ? null : place + "?after=" + page.next() + "#comments";
        thread = new ThreadView(
                threadId,
                count,
                page.comments().stream()
                        .map(row -> view(row, threadId, subjectAuthor))
                        .toList(),
                next);
        typed = parking.find(request, place)
                .map(words -> words.getOrDefault("body", ""))
                .orElse("");
        // a visitor's page is the same for all of them; her comment gets its key when she has logged in
        formKey = reader.isMember() ? UUID.randomUUID().toString() : "";
    }

    private CommentView view(CommentRow row, long threadId, long subjectAuthor) {
        return CommentView.of(row, threadId, subjectAuthor, current.get().id(), ownWords);
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

    public boolean isMayAnswer() {
        return true;
    }
}
