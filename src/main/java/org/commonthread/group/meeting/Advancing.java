package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/** Keeps with each meeting until when its next time is shown, so that pages kept ready for visitors change when it passes. */
@ApplicationScoped
@TriedAgain
@Transactional
class Advancing {
    private static final int BATCH = 100;

    @Inject
    MeetingRows rows;

    @Inject
    Clock clock;

    List<Long> passed() {
        return rows.passed(clock.instant(), Page.first(BATCH));
    }

    void advance(long id) {
        advance(rows.locked(id));
    }

    /** Whenever a time of it was made, moved or cancelled. */
    void advance(Meeting meeting) {
        rows.entityManager().flush();
        var now = clock.instant();
        var facts = rows.facts(List.of(meeting.id())).get(0);
        meeting.showTill(new Dates(facts, rows.occurrences(List.of(meeting.id()), 0, now), now).firstEnd());
    }
}
