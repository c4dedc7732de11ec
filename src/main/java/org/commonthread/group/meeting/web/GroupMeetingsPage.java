package org.commonthread.group.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.meeting.Meetings;
import org.commonthread.member.CurrentActor;
import org.jspecify.annotations.Nullable;

/** When a group meets next. */
@Named
@RequestScoped
public class GroupMeetingsPage {
    private static final int SHOWN = 8;

    @Inject
    Groups groups;

    @Inject
    Meetings meetings;

    @Inject
    Clocks clocks;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private @Nullable GroupView group;
    private List<MeetingLine> lines = List.of();

    public void load() {
        group = groups.of(current.get(), request.getParameter("slug")).read();
        lines = clocks.lines(meetings.upcoming(current.get(), group, SHOWN));
    }

    public @Nullable GroupView getGroup() {
        return group;
    }

    public List<MeetingLine> getLines() {
        return lines;
    }
}
