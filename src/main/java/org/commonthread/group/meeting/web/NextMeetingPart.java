package org.commonthread.group.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.commonthread.group.GroupView;
import org.commonthread.group.meeting.Meetings;
import org.commonthread.member.CurrentActor;
import org.jspecify.annotations.Nullable;

/** When a group meets next, as a part of its page; nothing for whoever may not read there. */
@Named
@RequestScoped
public class NextMeetingPart {
    @Inject
    Meetings meetings;

    @Inject
    Clocks clocks;

    @Inject
    CurrentActor current;

    private @Nullable GroupView group;
    private @Nullable MeetingLine line;

    /** To be called by the page that shows it. */
    public void show(GroupView shown) {
        if (!shown.may().read()) return;
        group = shown;
        line = clocks.lines(meetings.upcoming(current.get(), shown, 1)).stream()
                .findFirst()
                .orElse(null);
    }

    public @Nullable MeetingLine getLine() {
        return line;
    }

    /** Whether there is anything for her to see: a meeting, or the way to plan one. */
    public boolean isShown() {
        return line != null || isHost();
    }

    public boolean isHost() {
        return group != null && group.may().host();
    }

    public String getAddress() {
        return group == null ? "" : group.address() + "/meetings";
    }
}
