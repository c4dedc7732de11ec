package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonthread.member.Actor;
import org.commonthread.platform.data.TriedAgain;

/** Hosts change one time of a meeting, or all from one on. Who has a place keeps it and is told. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Rescheduling {
    @Inject
    HostsDoor door;

    @Inject
    Series series;

    @Inject
    Resettling resettling;

    @Inject
    Preparing preparing;

    @Inject
    Wording wording;

    /** One time is at another hour or somewhere else. */
    public void once(Actor host, long id, OccurrenceKey key, ChangeOnce change) {
        var meeting = door.meeting(host, id);
        preparing.check(meeting, change);
        resettling.move(meeting, key, change);
        if (change.place() != null) wording.look(host, meeting, change.place());
    }

    /** This time and all that follow are as the plan says; those before it stay as they were. */
    public void from(Actor host, long id, OccurrenceKey first, MeetingPlan plan) {
        var meeting = door.meeting(host, id);
        var next = preparing.ready(plan);
        var elsewhere = !meeting.arranged().place().equals(next.place());
        series.change(meeting, first, next);
        wording.say(host, meeting, next, elsewhere);
    }
}
