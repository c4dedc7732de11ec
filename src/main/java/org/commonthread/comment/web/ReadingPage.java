package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.commonthread.comment.Following;
import org.commonthread.comment.Watching;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Refusal;

/** How a member reads a thread: watched or not, read until when, with reactions or without; and what is new to her. */
@Named
@RequestScoped
public class ReadingPage {
    @Inject
    Watching watching;

    @Inject
    Following following;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private long threadId;

    public void load() throws IOException {
        var asked = new Asked(request);
        threadId = asked.id("threadId");
        var from = following.subject(current.get(), threadId).address() + "#comments";
        if (asked.isPost()) change(asked);
        Asked.leaveFor(asked.isPost() ? from : firstNew(from));
    }

    private void change(Asked asked) {
        switch (asked.text("deed")) {
            case "watch" -> watching.watch(current.get(), threadId, true);
            case "unwatch" -> watching.watch(current.get(), threadId, false);
            case "read" -> watching.markRead(current.get(), threadId, Cursor.instant(asked.text("seen")));
            case "hide" -> watching.hideReactions(current.get(), true);
            case "show" -> watching.hideReactions(current.get(), false);
            default -> throw Refusal.notFound();
        }
    }

    private String firstNew(String otherwise) {
        return watching.firstUnread(current.get(), threadId)
                .map(id -> following.address(current.get(), threadId, id))
                .orElse(otherwise);
    }
}
