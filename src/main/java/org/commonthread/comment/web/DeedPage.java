package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.commonthread.comment.Following;
import org.commonthread.comment.Reacting;
import org.commonthread.comment.ReactionKind;
import org.commonthread.comment.TakingBack;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.jspecify.annotations.Nullable;

/** The small deeds on a comment that need no page of their own: they lead back to it, or say why they cannot be done. */
@Named
@RequestScoped
public class DeedPage {
    @Inject
    Reacting reacting;

    @Inject
    TakingBack takingBack;

    @Inject
    Following following;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private String from = "/";
    private @Nullable String problem;

    public void load() throws IOException {
        var asked = new Asked(request);
        var threadId = asked.id("threadId");
        var id = asked.id("commentId");
        from = following.subject(current.get().member(), threadId).address() + "#comments";
        try {
            if (asked.isPost()) doIt(asked, id);
            Asked.leaveFor(whereItStands(threadId, id));
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) throw refused;
            problem = refused.sentence();
            Ended.with(refused);
        }
    }

    private void doIt(Asked asked, long id) {
        if (asked.text("undo").equals("yes")) takingBack.undo(current.get(), id);
        else if (!asked.text("drop").isEmpty()) reacting.takeBack(current.get(), id, kind(asked.text("drop")));
        else reacting.react(current.get(), id, kind(asked.text("give")));
    }

    private static ReactionKind kind(String name) {
        return Shape.code(ReactionKind.class, "kind", name);
    }

    /** What was just undone may be gone; then the thread it stood in. */
    private String whereItStands(long threadId, long id) {
        try {
            return following.address(current.get(), threadId, id);
        } catch (Refusal gone) {
            return from;
        }
    }

    public String getFrom() {
        return from;
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
