package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.moderation.standing.GoodStanding;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/** Coming to a meeting, and giving one's place back. Whoever may write in a group may come to its meetings. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Attending {
    private static final int BATCH = 500;

    @Inject
    MeetingRows rows;

    @Inject
    Seating seating;

    @Inject
    Groups groups;

    @Inject
    GoodStanding standing;

    @Inject
    Clock clock;

    /** Takes a place, or a turn in the waiting list; who has one keeps it. */
    public Seat come(Actor member, long meetingId, OccurrenceKey key) {
        group(member, meetingId).write();
        standing.requireWriting(member);
        var now = clock.instant();
        var occurrence = seating.at(meetingId, key);
        occurrence.requireAhead(now);
        var attendance = attendance(occurrence, member.id());
        if (attendance.has(Seat.LEFT)) {
            attendance.come(
                    occurrence.take() ? Seat.GOING : Seat.WAITING,
                    occurrence.nextTurn(),
                    Reminder.passed(occurrence.startsAt(), now),
                    now);
        }
        return attendance.state();
    }

    /** Gives her place to the first who waits; left twice is left once. */
    public void leave(Actor member, long meetingId, OccurrenceKey key) {
        group(member, meetingId);
        leave(seating.at(meetingId, key), member.id());
    }

    /** What people hold who have left the group. */
    List<Held> heldByStrangers() {
        return rows.heldByStrangers(clock.instant(), Page.first(BATCH));
    }

    void giveBack(Held seat) {
        leave(rows.lockedOccurrence(seat.occurrenceId()), seat.memberId());
    }

    private void leave(Occurrence occurrence, long member) {
        occurrence.requireAhead(clock.instant());
        var attendance = attendance(occurrence, member);
        var hadPlace = attendance.has(Seat.GOING);
        if (!attendance.has(Seat.LEFT)) attendance.leave(clock.instant());
        if (!hadPlace) return;
        occurrence.free();
        seating.fill(occurrence);
    }

    private GroupView group(Actor member, long meetingId) {
        var groupId = rows.groupOf(meetingId).stream().findFirst().orElseThrow(Refusal::notFound);
        return groups.of(member.member(), groupId).read();
    }

    private Attendance attendance(Occurrence occurrence, long member) {
        var key = new Attendance.Key(occurrence.id(), member);
        var known = rows.entityManager().find(Attendance.class, key);
        if (known != null) return known;
        var made = new Attendance(key, clock.instant());
        rows.entityManager().persist(made);
        return made;
    }
}
