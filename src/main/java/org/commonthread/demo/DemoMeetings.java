package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.commonthread.group.meeting.Attending;
import org.commonthread.group.meeting.CallingOff;
import org.commonthread.group.meeting.Hosting;
import org.commonthread.group.meeting.Meetings;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.SiteClock;

/** When the demo's groups meet: by two clocks, one with people waiting for a place, one cancelled. */
@ApplicationScoped
class DemoMeetings {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    DemoPeople people;

    @Inject
    Hosting hosting;

    @Inject
    Meetings meetings;

    @Inject
    Attending attending;

    @Inject
    CallingOff callingOff;

    @Inject
    DemoModerators moderators;

    @Inject
    SiteClock clock;

    int plan(Instant now) {
        var all = DemoMeeting.all();
        all.forEach(meeting -> plan(meeting, now));
        return all.size();
    }

    private void plan(DemoMeeting meeting, Instant now) {
        var host = people.called(meeting.host());
        var planned = now.minus(DAY);
        var made = new AtomicLong();
        clock.travel(
                planned,
                () -> made.set(
                        hosting.plan(host, meeting.group(), "demo-meeting-" + meeting.group(), meeting.plan(now))));
        var id = made.get();
        moderators.approve(new Subject(Kind.MEETING, id), planned);
        var next = meetings.one(host, id).dates().get(0).key();
        meeting.guests().forEach(guest -> attending.come(people.called(guest), id, next));
        if (meeting.isOff()) callingOff.all(host, id);
    }
}
