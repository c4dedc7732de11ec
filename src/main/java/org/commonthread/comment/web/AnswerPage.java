package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.commonthread.comment.Answering;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.Following;
import org.commonthread.comment.PostComment;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.subject.Hindrance;
import org.commonthread.moderation.word.web.CarefulPart;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.web.Parking;
import org.jspecify.annotations.Nullable;

/**
 * Answering without a script, and where a comment's form is sent. A comment that cannot be taken comes back here with
 * every word of it and the sentence that says why.
 */
@Named
@RequestScoped
public class AnswerPage {
    @Inject
    Answering answering;

    @Inject
    Following following;

    @Inject
    CurrentActor current;

    @Inject
    Parking parking;

    @Inject
    CarefulPart careful;

    @Inject
    HttpServletRequest request;

    private long threadId;
    private @Nullable Long parentId;
    private @Nullable CommentRow parent;
    private String typed = "";
    private String formKey = "";
    private String from = "/";
    private boolean listening;
    private @Nullable Hindrance hindrance;
    private @Nullable String problem;

    public void load() throws IOException {
        var asked = new Asked(request);
        threadId = asked.id("threadId");
        parentId = asked.number("parentId").orElse(null);
        var subject = following.subject(current.get(), threadId);
        from = subject.address();
        listening = subject.listening();
        hindrance = subject.hindrance();
        typed = asked.isPost() ? asked.text("body") : asked.parked(parking);
        formKey = asked.text("key").isBlank() ? UUID.randomUUID().toString() : asked.text("key");
        if (asked.isPost()) {
            post();
        } else if (parentId == null) {
            Asked.leaveFor(from);
        }
        if (parentId != null) show(parentId, asked);
    }

    private void post() throws IOException {
        if (careful.asks(typed)) return;
        try {
            var posted = answering.post(current.get(), new PostComment(threadId, parentId, typed, formKey));
            parking.clear(request, Ended.response());
            Asked.leaveFor(following.address(current.get(), threadId, posted.id()));
        } catch (Refusal refused) {
            problem = refused.sentence();
            Ended.with(refused);
        }
    }

    private void show(long answered, Asked asked) {
        parent = following.comment(current.get(), threadId, answered);
        if (typed.isEmpty() && asked.text("quote").equals("yes")) {
            typed = following.quotation(current.get(), threadId, answered);
        }
    }

    public long getThreadId() {
        return threadId;
    }

    public @Nullable Long getParentId() {
        return parentId;
    }

    public @Nullable CommentRow getParent() {
        return parent;
    }

    /** Who wrote what is answered, in words. */
    public String getParentName() {
        return parent == null ? "" : parent.nameFor(current.get());
    }

    public String getTyped() {
        return typed;
    }

    public String getFormKey() {
        return formKey;
    }

    public String getFrom() {
        return from;
    }

    /** Whether the author of what is answered would rather be heard than advised. */
    public boolean isListening() {
        return listening;
    }

    /** Where the form itself stands, to come back to from a login on the way. */
    public String getPlace() {
        return parentId == null ? from : "/threads/" + threadId + "/comments/" + parentId + "/reply";
    }

    /** What keeps her from answering; her words stay in the form all the same. */
    public @Nullable Hindrance getHindrance() {
        return hindrance;
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
