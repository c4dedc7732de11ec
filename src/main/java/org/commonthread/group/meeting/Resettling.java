package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** One time of a meeting becomes another, or none, with all that follows from it for those who wanted to come. */
@ApplicationScoped
class Resettling {
    @Inject
    MeetingRows rows;

    @Inject
    Seating seating;

    @Inject
    TellingGuests telling;

    @Inject
    Advancing advancing;

    @Inject
    Clock clock;

    void move(Meeting meeting, OccurrenceKey key, ChangeOnce change) {
        meeting.requireOn();
        var now = clock.instant();
        if (!change.at().instant().isAfter(now)) throw Preparing.passed();
        var occurrence = seating.at(meeting.id(), key);
        occurrence.requireAhead(now);
        var before = occurrence.when();
        occurrence.change(change, now);
        moved(occurrence);
        telling.ofChange(occurrence, before);
        meeting.touch(now);
        advancing.advance(meeting);
    }

    /** Another time has its own reminders. */
    void moved(Occurrence occurrence) {
        rows.remindAgain(occurrence.id(), Reminder.passed(occurrence.startsAt(), clock.instant()));
    }

    void cancel(Occurrence occurrence) {
        if (occurrence.isCancelled()) return;
        occurrence.cancel(clock.instant());
        telling.ofCancelling(occurrence);
    }
}
