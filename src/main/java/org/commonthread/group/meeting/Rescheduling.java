package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.commonthread.member.Actor;
import org.commonthread.platform.Shape;
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
    Shape shape;

    @Inject
    Clock clock;

    /** One time is at another hour or somewhere else. */
    public void once(Actor host, long id, OccurrenceKey key, ChangeOnce change) {
        var meeting = door.meeting(host, id);
        shape.check(change);
        shape.check(once(meeting.plan(), change));
        if (!change.at().instant().isAfter(clock.instant())) throw Hosting.passed();
        resettling.move(meeting, key, change);
    }

    private static MeetingPlan once(MeetingPlan plan, ChangeOnce change) {
        return new MeetingPlan(
                plan.title(),
                plan.about(),
                plan.venue(),
                Objects.requireNonNullElse(change.wayIn(), plan.wayIn()),
                Objects.requireNonNullElse(change.place(), plan.place()),
                plan.places(),
                plan.when(),
                change.minutes());
    }

    /** This time and all that follow are as the plan says; those before it stay as they were. */
    public void from(Actor host, long id, OccurrenceKey first, MeetingPlan plan) {
        var meeting = door.meeting(host, id);
        shape.check(plan);
        series.change(meeting, first, plan.tidied());
    }
}
