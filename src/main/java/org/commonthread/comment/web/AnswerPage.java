package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.commonthread.comment.Answering;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.Following;
import org.commonthread.comment.PostComment;
import org.commonthread.member.CurrentActor;
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
    HttpServletRequest request;

    private long threadId;
    private @Nullable Long parentId;
    private @Nullable CommentRow parent;
    private String typed = "";
    private String formKey = "";
    private String from = "/";
    private @Nullable String problem;

    public void load() throws IOException {
        threadId = number(request.getParameter("threadId")).orElseThrow(Refusal::notFound);
        parentId = number(request.getParameter("parentId")).orElse(null);
        from = following.subject(current.get(), threadId).address();
        typed = Optional.ofNullable(request.getParameter("body")).orElse("");
        formKey = Optional.ofNullable(request.getParameter("key"))
                .filter(key -> !key.isBlank())
                .orElseGet(() -> UUID.randomUUID().toString());
        if (request.getMethod().equals("POST")) {
            post();
        } else if (parentId == null) {
            leaveFor(from);
        }
        if (parentId != null) parent = following.comment(current.get(), threadId, parentId);
    }

    private void post() throws IOException {
        try {
            var posted = answering.post(current.get(), new PostComment(threadId, parentId, typed, formKey));
            parking.clear(request, (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse());
            leaveFor(from + "#comment-" + posted.id());
        } catch (Refusal refused) {
            problem = refused.sentence();
        }
    }

    private static void leaveFor(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    private static Optional<Long> number(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf);
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

    public String getTyped() {
        return typed;
    }

    public String getFormKey() {
        return formKey;
    }

    public String getFrom() {
        return from;
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
