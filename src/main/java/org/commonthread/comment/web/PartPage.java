package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.commonthread.comment.Following;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.subject.SubjectView;
import org.jspecify.annotations.Nullable;

/** One comment's own address: it leads to where it stands. Below {@code /more} a talk goes on that is too deep. */
@Named
@RequestScoped
public class PartPage {
    @Inject
    Following following;

    @Inject
    CurrentActor current;

    @Inject
    ThreadPart threadPart;

    @Inject
    HttpServletRequest request;

    private @Nullable SubjectView subject;
    private String upAddress = "/";

    /** A permalink. */
    public void find() throws IOException {
        var asked = new Asked(request);
        Asked.leaveFor(following.address(current.get(), asked.id("threadId"), asked.id("commentId")));
    }

    public void load() {
        var asked = new Asked(request);
        var threadId = asked.id("threadId");
        var branch = following.branch(current.get(), threadId, asked.id("commentId"));
        subject = branch.subject();
        upAddress = Following.address(branch.head());
        threadPart.showBelow(
                branch.head(),
                branch.subject().authorId(),
                branch.count(),
                branch.subject().hindrance());
    }

    /** This page's own address. */
    public String getAddress() {
        return upAddress + "/more";
    }

    public @Nullable SubjectView getSubject() {
        return subject;
    }

    /** Where the talk stands that goes on here. */
    public String getUpAddress() {
        return upAddress;
    }
}
