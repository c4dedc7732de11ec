package org.commonthread.group.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.group.meeting.Guest;
import org.commonthread.group.meeting.Meetings;
import org.commonthread.group.meeting.OccurrenceKey;
import org.commonthread.group.meeting.Seat;
import org.commonthread.member.CurrentActor;

/** Who comes to one time of a meeting, for those who belong to the group. */
@Named
@RequestScoped
public class GuestsPage {
    @Inject
    Meetings meetings;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<Guest> guests = List.of();

    public void load() {
        var sent = new Sent(request);
        guests = meetings.guests(current.get(), sent.meeting(), OccurrenceKey.of(sent.text("key")));
    }

    public List<Guest> getGoing() {
        return with(Seat.GOING);
    }

    public List<Guest> getWaiting() {
        return with(Seat.WAITING);
    }

    private List<Guest> with(Seat seat) {
        return guests.stream().filter(each -> each.seat() == seat).toList();
    }

    public String getBack() {
        return "/meetings/" + new Sent(request).meeting();
    }
}
