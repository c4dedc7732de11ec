package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.member.Blocking;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.MemberView;
import org.commonthread.member.Membership;
import org.commonthread.story.Reading;
import org.commonthread.story.StoryLine;
import org.jspecify.annotations.Nullable;

/** A member as others see her: her name, her line, and those of her stories that this reader may see. */
@Named
@RequestScoped
public class MemberPage {
    private static final int SHOWN = 50;

    @Inject
    Membership membership;

    @Inject
    Reading reading;

    @Inject
    Blocking blocking;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private @Nullable MemberView member;
    private List<StoryLine> stories = List.of();

    public void load() {
        var found = membership.byHandle(request.getParameter("handle"));
        blocking.requireTogether(current.get(), found.id());
        stories = reading.by(found.handle(), current.get(), SHOWN);
        member = found;
    }

    public @Nullable MemberView getMember() {
        return member;
    }

    /** Whether there is somebody else to be kept apart from. */
    public boolean isBlockable() {
        return member != null && current.get().isMember() && !current.get().is(member.id());
    }

    public List<StoryLine> getStories() {
        return stories;
    }
}
