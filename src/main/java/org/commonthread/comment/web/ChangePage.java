package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.commonthread.comment.Answering;
import org.commonthread.comment.Following;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.word.web.CarefulPart;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.web.Parking;
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
    Parking parking;

    @Inject
    CarefulPart careful;

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
            ownWords.load(List.of(id));
            decision = ownWords.decision(id);
            if (asked.isPost()) send(threadId, id);
            else typed = kept(asked.parked(parking), own.body());
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.CONFLICT) throw refused;
            changeable = false;
            refuse(refused);
        }
    }

    private static String kept(String parked, String body) {
        return parked.isEmpty() ? body : parked;
    }

    private void send(long threadId, long id) throws IOException {
        if (careful.asks(typed)) return;
        try {
            answering.edit(current.get(), id, typed);
            parking.clear(request, Ended.response());
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
