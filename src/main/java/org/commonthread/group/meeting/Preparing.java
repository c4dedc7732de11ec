package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.data.TriedAgain;

/** What a host finds in her forms: a meeting as it stands, and the dates of a rule before anybody is told. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Preparing {
    /** So many dates a host is shown before she sends her plan. */
    private static final int SHOWN = 5;

    @Inject
    MeetingRows rows;

    @Inject
    HostsDoor door;

    @Inject
    Wording wording;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /** @throws Refusal not found, if she hosts nothing there */
    public void open(Actor host, String slug) {
        door.group(host, slug);
    }

    /** The meeting as its hosts said it, with its way in, to be changed. */
    public MeetingPlan planned(Actor host, long id) {
        var meeting = door.meeting(host, id);
        meeting.requireOn();
        return meeting.arranged().plan(wording.sent(meeting));
    }

    /** How one time of a meeting stands, with what it has of its own. */
    public ChangeOnce standing(Actor host, long id, OccurrenceKey key) {
        var meeting = door.meeting(host, id);
        meeting.requireOn();
        var kept = rows.at(id, key.edition(), key.planned()).stream().findFirst();
        if (kept.isPresent()) return rows.lockedOccurrence(kept.get()).standing();
        if (!meeting.has(key)) throw Refusal.notFound();
        return new ChangeOnce(
                new WallTime(key.planned(), meeting.arranged().when().zone()),
                meeting.arranged().minutes(),
                null,
                null);
    }

    /**
     * The next dates of a rule.
     *
     * @throws Refusal about {@code at}, if there is none ahead
     */
    public List<WallTime> preview(Recurrence when) {
        var next = when.after(clock.instant(), SHOWN);
        if (next.isEmpty()) throw passed();
        return next;
    }

    /** The plan as it is kept, if it can be one. */
    MeetingPlan ready(MeetingPlan plan) {
        return shape.check(plan).tidied();
    }

    /** One time of it can be so: together with what stays as the meeting has it, that is a plan as well. */
    void check(Meeting meeting, ChangeOnce change) {
        shape.check(change);
        shape.check(once(meeting.arranged().plan(wording.sent(meeting)), change));
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

    static Refusal passed() {
        return Refusal.unacceptable("at", "That has passed already. Please choose a day ahead.");
    }
}
