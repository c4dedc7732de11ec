package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.commonthread.platform.calendar.WallTime;

/**
 * Changes all times of a meeting from one on. Those that are ahead and come before it are kept as they are; of those that
 * follow, whoever has a place in the third has it in the third afterwards, and is told when that is.
 */
@ApplicationScoped
class Series {
    /** Further ahead than this nobody has a place, and no change can begin. */
    private static final int AHEAD = 200;

    @Inject
    MeetingRows rows;

    @Inject
    Seating seating;

    @Inject
    Resettling resettling;

    @Inject
    TellingGuests telling;

    @Inject
    Advancing advancing;

    @Inject
    Clock clock;

    void change(Meeting meeting, OccurrenceKey first, MeetingPlan plan) {
        var now = clock.instant();
        meeting.requireOn();
        if (!meeting.has(first)) throw Seating.changed();
        var old =
                meeting
                        .arranged()
                        .when()
                        .after(now.minus(Duration.ofMinutes(meeting.arranged().minutes())), AHEAD)
                        .stream()
                        .map(WallTime::wall)
                        .toList();
        if (!old.contains(first.planned())) throw Seating.changed();
        var next = plan.when().after(now, AHEAD);
        if (next.isEmpty()) throw Preparing.passed();
        keepAsTheyAre(meeting, old.subList(0, old.indexOf(first.planned())));
        var elsewhere = meeting.arranged().isElsewhere(plan);
        var following = rows.ahead(meeting.id(), meeting.edition(), now).stream()
                .map(rows::lockedOccurrence)
                .filter(each -> !each.key().planned().isBefore(first.planned()))
                .toList();
        meeting.become(plan, now);
        for (var each : following) {
            var turn = old.indexOf(each.key().planned()) - old.indexOf(first.planned());
            if (turn < 0 || turn >= next.size()) resettling.cancel(each);
            else follow(meeting, each, next.get(turn).wall(), !elsewhere);
        }
        advancing.advance(meeting);
    }

    private void keepAsTheyAre(Meeting meeting, List<LocalDateTime> walls) {
        for (var wall : walls) {
            seating.at(meeting.id(), new OccurrenceKey(wall, meeting.edition())).stayAs(meeting);
        }
    }

    private void follow(Meeting meeting, Occurrence each, LocalDateTime wall, boolean samePlace) {
        var before = each.when();
        each.follow(meeting, wall, clock.instant());
        resettling.moved(each);
        if (each.isCancelled()) return;
        if (!samePlace || !before.equals(each.when())) telling.ofChange(each, before);
        seating.fill(each);
    }
}
