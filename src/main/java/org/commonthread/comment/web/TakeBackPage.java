package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.Following;
import org.commonthread.comment.TakingBack;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** An author taking back a comment: asked once, and then offered to undo it. */
@Named
@RequestScoped
public class TakeBackPage {
    @Inject
    TakingBack takingBack;

    @Inject
    Following following;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private String address = "/";
    private String from = "/";
    private @Nullable CommentRow comment;
    private @Nullable String problem;
    private boolean done;

    public void load() {
        var asked = new Asked(request);
        var threadId = asked.id("threadId");
        var id = asked.id("commentId");
        address = "/threads/" + threadId + "/comments/" + id;
        from = following.subject(current.get().member(), threadId).address() + "#comments";
        if (asked.isPost()) takeBack(id);
        else comment = own(threadId, id);
    }

    private CommentRow own(long threadId, long id) {
        var row = following.comment(current.get(), threadId, id);
        if (!current.get().is(row.authorId())) throw Refusal.notFound();
        return row;
    }

    private void takeBack(long id) {
        try {
            takingBack.takeBack(current.get(), id);
            done = true;
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.CONFLICT) throw refused;
            problem = refused.sentence();
            Ended.with(refused);
        }
    }

    public String getAddress() {
        return address;
    }

    public String getFrom() {
        return from;
    }

    public @Nullable CommentRow getComment() {
        return comment;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public boolean isDone() {
        return done;
    }
}
