package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.commonthread.platform.Refusal;
import org.hibernate.query.Page;

/** Where places are given: always on a locked row, so that they are given in turn and never twice. */
@ApplicationScoped
class Seating {
    private static final Page FIRST = Page.first(1);

    @Inject
    MeetingRows rows;

    @Inject
    TellingGuests telling;

    @Inject
    Clock clock;

    /**
     * That time of a meeting, locked; it is made if nobody has needed it before.
     *
     * @throws Refusal if the meeting has no such time, or has it no more
     */
    Occurrence at(long meetingId, OccurrenceKey key) {
        if (rows.on(meetingId).isEmpty()) throw Refusal.conflict("This meeting was cancelled.");
        var known = find(meetingId, key);
        if (known.isPresent()) return locked(known.get(), key);
        // two who come first at once both wait here, and the second finds what the first has made
        var meeting = rows.locked(meetingId);
        var made = find(meetingId, key);
        if (made.isPresent()) return locked(made.get(), key);
        meeting.requireOn();
        if (!meeting.has(key)) throw changed();
        var occurrence = new Occurrence(meeting, key.planned(), clock.instant());
        rows.entityManager().persist(occurrence);
        rows.entityManager().flush();
        return occurrence;
    }

    private Optional<Long> find(long meetingId, OccurrenceKey key) {
        return rows.at(meetingId, key.edition(), key.planned()).stream().findFirst();
    }

    private Occurrence locked(long id, OccurrenceKey key) {
        var occurrence = rows.lockedOccurrence(id);
        if (!occurrence.isAt(key)) throw changed();
        return occurrence;
    }

    static Refusal changed() {
        return Refusal.conflict("This meeting has been changed meanwhile. Please look at its dates again.");
    }

    /** Gives the places that are free to those who have waited longest, and tells them. */
    void fill(Occurrence occurrence) {
        var now = clock.instant();
        if (occurrence.isCancelled()) return;
        for (var next = rows.waiting(occurrence.id(), FIRST);
                !next.isEmpty() && occurrence.take();
                next = rows.waiting(occurrence.id(), FIRST)) {
            var attendance = next.get(0);
            attendance.moveUp(Reminder.passed(occurrence.startsAt(), now), now);
            telling.ofPlace(occurrence, attendance);
        }
    }
}
