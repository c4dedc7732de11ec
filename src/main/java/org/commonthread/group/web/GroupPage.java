package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.commonthread.group.GroupState;
import org.commonthread.group.GroupText;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.Heed;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** A group at a glance: whom it is for, who keeps it, by which rules, what is going on, and how to join. */
@Named
@RequestScoped
public class GroupPage {
    @Inject
    Groups groups;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private @Nullable GroupView group;
    private @Nullable GroupText text;
    private @Nullable GroupSaid said;

    public void load() {
        var whole = groups.whole(current.get(), request.getParameter("slug"));
        group = whole.group();
        text = whole.text();
        said = GroupSaid.of(group.kind(), group.audience(), whole.keepers());
    }

    public @Nullable GroupView getGroup() {
        return group;
    }

    public @Nullable GroupText getText() {
        return text;
    }

    public @Nullable GroupSaid getSaid() {
        return said;
    }

    /** What else she can wish to hear of it. */
    public List<Heed> getHeeds() {
        return Arrays.stream(Heed.values())
                .filter(each -> group != null && each != group.heed())
                .toList();
    }

    public boolean isForAll() {
        return group != null && group.forAll();
    }

    /** How things stand with a group that is not open; empty if it is. */
    public String getStanding() {
        return group == null || group.open() ? "" : Spoken.say("group.state." + group.state());
    }

    /** Whether its owner can still change what the team looks at. */
    public boolean isProposed() {
        return group != null
                && group.state() == GroupState.PROPOSED
                && group.may().own();
    }

    /** Whether she belongs to it and cannot write there now: she is told why, and what she can do. */
    public boolean isHindered() {
        return group != null && group.open() && group.belongs() && !group.may().write();
    }

    /** How one comes to belong to it, for whoever does not; empty if there is no way. */
    public String getWayIn() {
        return group == null || !group.may().join() ? "" : Spoken.say("group.way." + group.kind());
    }
}
