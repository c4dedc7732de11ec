package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.platform.data.TriedAgain;

/** Hosts cancel one time of a meeting, or the whole. Whoever wanted to come is told. */
@ApplicationScoped
@TriedAgain
@Transactional
public class CallingOff {
    @Inject
    MeetingRows rows;

    @Inject
    HostsDoor door;

    @Inject
    Seating seating;

    @Inject
    Resettling resettling;

    @Inject
    Advancing advancing;

    @Inject
    Clock clock;

    public void once(Actor host, long id, OccurrenceKey key) {
        var meeting = door.meeting(host, id);
        resettling.cancel(seating.at(id, key));
        meeting.touch(clock.instant());
        advancing.advance(meeting);
    }

    public void all(Actor host, long id) {
        var meeting = door.meeting(host, id);
        meeting.cancel(clock.instant());
        rows.ahead(id, clock.instant()).stream().map(rows::lockedOccurrence).forEach(resettling::cancel);
        advancing.advance(meeting);
    }
}
