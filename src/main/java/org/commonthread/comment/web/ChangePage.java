package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.commonthread.comment.Answering;
import org.commonthread.comment.Following;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** An author changing a comment of hers. */
@Named
@RequestScoped
public class ChangePage {
    @Inject
    Answering answering;

    @Inject
    Following following;

    @Inject
    CurrentActor current;

    @Inject
    OwnWords ownWords;

    @Inject
    HttpServletRequest request;

    private String address = "/";
    private String typed = "";
    private @Nullable String decision;
    private @Nullable String problem;
    private boolean changeable = true;

    public void load() throws IOException {
        var asked = new Asked(request);
        var threadId = asked.id("threadId");
        var id = asked.id("commentId");
        address = "/threads/" + threadId + "/comments/" + id;
        typed = asked.text("body");
        try {
            var own = answering.own(current.get(), threadId, id);
            ownWords.load(java.util.List.of(id));
            decision = ownWords.decision(id);
            if (asked.isPost()) send(threadId, id);
            else typed = own.body();
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.CONFLICT) throw refused;
            changeable = false;
            refuse(refused);
        }
    }

    private void send(long threadId, long id) throws IOException {
        try {
            answering.edit(current.get(), id, typed);
            Asked.leaveFor(following.address(current.get(), threadId, id));
        } catch (Refusal refused) {
            refuse(refused);
        }
    }

    private void refuse(Refusal refused) {
        problem = refused.sentence();
        Ended.with(refused);
    }

    /** Where the comment stands. */
    public String getAddress() {
        return address;
    }

    public String getTyped() {
        return typed;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    /** Whether it is not too late. */
    public boolean isChangeable() {
        return changeable;
    }
}
