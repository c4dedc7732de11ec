package org.commonthread.group.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody comes to one time of a meeting, or waits for a place, or has left it. */
@Entity
@IdClass(Attendance.Key.class)
class Attendance {
    record Key(long occurrenceId, long memberId) {}

    @Id
    @Column(name = "occurrence_id")
    private long occurrenceId;

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Seat state;

    /** The order in which people came; whoever left and comes again has a new one. */
    private int turn;

    /** How many of the {@link Reminder}s are behind her. */
    private int reminded;

    private Instant since;

    protected Attendance() {}

    Attendance(Key key, Instant now) {
        occurrenceId = key.occurrenceId();
        memberId = key.memberId();
        state = Seat.LEFT;
        since = now;
    }

    void come(Seat seat, int itsTurn, int reminders, Instant now) {
        state = seat;
        turn = itsTurn;
        reminded = reminders;
        since = now;
    }

    /** A place was free, and it was her turn. */
    void moveUp(int reminders, Instant now) {
        come(Seat.GOING, turn, reminders, now);
    }

    void leave(Instant now) {
        state = Seat.LEFT;
        since = now;
    }

    boolean has(Seat seat) {
        return state == seat;
    }

    Seat state() {
        return state;
    }

    int turn() {
        return turn;
    }

    long memberId() {
        return memberId;
    }
}
