package org.commonthread.group.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.group.meeting.Attending;
import org.commonthread.group.meeting.MeetingView;
import org.commonthread.group.meeting.Meetings;
import org.commonthread.group.meeting.OccurrenceKey;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A meeting with its next dates; also where one comes and gives one's place back. */
@Named
@RequestScoped
public class MeetingPage {
    @Inject
    Meetings meetings;

    @Inject
    Attending attending;

    @Inject
    Clocks clocks;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private @Nullable MeetingView meeting;
    private List<MeetingLine> lines = List.of();
    private @Nullable Refusal refusal;

    public void load() {
        var sent = new Sent(request);
        if (sent.isPost() && done(sent)) return;
        meeting = meetings.one(current.get(), sent.meeting());
        lines = clocks.lines(meeting.dates());
    }

    private boolean done(Sent sent) {
        try {
            if (sent.has("come")) attending.come(current.get(), sent.meeting(), OccurrenceKey.of(sent.text("come")));
            if (sent.has("leave")) attending.leave(current.get(), sent.meeting(), OccurrenceKey.of(sent.text("leave")));
            Sent.leaveFor("/meetings/" + sent.meeting() + "#dates");
            return true;
        } catch (Refusal refused) {
            refusal = Sent.shown(refused);
            return false;
        }
    }

    public @Nullable MeetingView getMeeting() {
        return meeting;
    }

    public List<MeetingLine> getLines() {
        return lines;
    }

    public boolean isHost() {
        return meeting != null && meeting.group().may().host() && !meeting.cancelled();
    }

    /** Whether she belongs to the group and may come. */
    public boolean isGuest() {
        return meeting != null && meeting.group().may().write();
    }

    public boolean isBelonging() {
        return meeting != null && meeting.group().belongs();
    }

    /** Where those who host it change what they have written; empty if there is nothing left to change. */
    public String getChangeAddress() {
        return meeting == null || lines.isEmpty() || !isHost()
                ? ""
                : meeting.address() + "/edit/" + lines.get(0).one().key();
    }

    /** Whether there are words of somebody else's to say something about. */
    public boolean isReportable() {
        var author = meeting == null ? null : meeting.writtenBy();
        return author != null && current.get().isMember() && !current.get().is(author);
    }

    /** What keeps her from coming, and where she can do something about it. */
    public boolean isHindered() {
        return meeting != null && !meeting.group().may().write();
    }

    public @Nullable String getProblem() {
        return refusal == null ? null : refusal.sentence();
    }
}
