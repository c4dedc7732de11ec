package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.commonthread.comment.Closing;
import org.commonthread.comment.Following;
import org.commonthread.member.CurrentActor;

/** Where a moderator lets people answer again, in a whole thread or below one comment; it leads back there. */
@Named
@RequestScoped
public class OpeningPage {
    @Inject
    Closing closing;

    @Inject
    Following following;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    public void load() throws IOException {
        var asked = new Asked(request);
        var threadId = asked.id("threadId");
        var comment = asked.number("commentId");
        var moderator = current.get().moderator();
        if (asked.isPost()) closing.open(moderator, threadId, comment.orElse(null));
        Asked.leaveFor(comment.map(id -> following.address(moderator, threadId, id))
                .orElseGet(() -> following.subject(moderator, threadId).address() + "#comments"));
    }
}
