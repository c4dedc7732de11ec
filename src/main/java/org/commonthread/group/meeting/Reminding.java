package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/** Reminds those who have a place, a day before and an hour before; of a cancelled meeting nobody is reminded. */
@ApplicationScoped
@TriedAgain
@Transactional
class Reminding {
    private static final int BATCH = 500;

    @Inject
    MeetingRows rows;

    @Inject
    TellingGuests telling;

    @Inject
    Clock clock;

    List<Reminded> due(Reminder reminder) {
        var now = clock.instant();
        return rows.toRemind(reminder.number(), now, now.plus(reminder.before()), Page.first(BATCH));
    }

    /** Once: whichever node marks her first writes. */
    boolean remind(Reminder reminder, Reminded guest) {
        var ours = rows.remind(guest.occurrenceId(), guest.memberId(), reminder.number()) == 1;
        if (ours) telling.ofTime(reminder, guest);
        return ours;
    }
}
