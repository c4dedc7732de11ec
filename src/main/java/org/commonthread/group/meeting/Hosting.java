package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.data.TriedAgain;

/** Those who lead a group lay down when it meets. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Hosting {
    /** So many dates a host is shown before she sends her plan. */
    private static final int SHOWN = 5;

    @Inject
    MeetingRows rows;

    @Inject
    HostsDoor door;

    @Inject
    Advancing advancing;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /**
     * Plans a meeting; the same key again is the same meeting.
     *
     * @return its id
     */
    public long plan(Actor host, String slug, String key, MeetingPlan plan) {
        var group = door.group(host, slug);
        if (!key.matches("[A-Za-z0-9-]{8,64}"))
            throw Refusal.unacceptable("key", "A key has 8 to 64 letters or digits.");
        var made = rows.made(host.id(), key);
        if (!made.isEmpty()) return made.get(0).id();
        preview(shape.check(plan).when());
        var meeting = new Meeting(group.id(), plan.tidied(), host.id(), key, clock.instant());
        rows.entityManager().persist(meeting);
        advancing.advance(meeting);
        return meeting.id();
    }

    /** @throws Refusal not found, if she hosts nothing there */
    public void open(Actor host, String slug) {
        door.group(host, slug);
    }

    /** The meeting as its hosts said it, with its way in, to be changed. */
    public MeetingPlan planned(Actor host, long id) {
        var meeting = door.meeting(host, id);
        meeting.requireOn();
        return meeting.plan();
    }

    /** How one time of a meeting stands, with what it has of its own. */
    public ChangeOnce standing(Actor host, long id, OccurrenceKey key) {
        var meeting = door.meeting(host, id);
        meeting.requireOn();
        var kept = rows.at(id, key.edition(), key.planned()).stream().findFirst();
        if (kept.isPresent()) return rows.lockedOccurrence(kept.get()).standing();
        if (!meeting.has(key)) throw Refusal.notFound();
        return new ChangeOnce(new WallTime(key.planned(), meeting.when().zone()), meeting.minutes(), null, null);
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

    static Refusal passed() {
        return Refusal.unacceptable("at", "That has passed already. Please choose a day ahead.");
    }
}
