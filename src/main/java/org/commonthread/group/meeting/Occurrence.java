package org.commonthread.group.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.calendar.WallTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One time of a meeting, kept because somebody comes or because it is not as the rule says. Whoever changes it has it
 * locked: so there are never more people than places, and turns are given in the order in which people came.
 */
@Entity
class Occurrence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "occurrence_seq")
    @SequenceGenerator(name = "occurrence_seq", sequenceName = "occurrence_seq")
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    private int edition;

    /** When it is by the rule. */
    @Convert(converter = WallColumn.class)
    private LocalDateTime planned;

    @Column(name = "planned_at")
    private Instant plannedAt;

    /** When it is. */
    @Convert(converter = WallColumn.class)
    private LocalDateTime starts;

    private String zone;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    /** How one met when it was planned, if the meeting is otherwise by now; null if it is the meeting's. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Venue venue;

    /** Its own way in; null if it is the meeting's. */
    @Column(name = "way_in")
    private @Nullable String wayIn;

    private @Nullable String place;
    private @Nullable Integer places;
    private int going;
    private int turns;
    private int sequence;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Occurrence() {}

    Occurrence(Meeting meeting, LocalDateTime planned, Instant now) {
        meetingId = meeting.id();
        places = meeting.arranged().places();
        changedAt = now;
        var when = new WallTime(planned, meeting.arranged().when().zone());
        plan(meeting.edition(), when);
        move(when, meeting.arranged().minutes());
    }

    private void plan(int ofEdition, WallTime when) {
        edition = ofEdition;
        planned = when.wall();
        plannedAt = when.instant();
    }

    private void move(WallTime when, int minutes) {
        starts = when.wall();
        zone = when.zone().getId();
        startsAt = when.instant();
        endsAt = startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** It is at another time or somewhere else. */
    void change(ChangeOnce change, Instant now) {
        move(change.at(), change.minutes());
        wayIn = change.wayIn();
        place = change.place();
        touch(now);
    }

    ChangeOnce standing() {
        return new ChangeOnce(when(), (int) Duration.between(startsAt, endsAt).toMinutes(), wayIn, place);
    }

    /** The meeting goes on by another rule, and this is one of its times from now on. */
    void follow(Meeting meeting, LocalDateTime instead, Instant now) {
        var when = new WallTime(instead, meeting.arranged().when().zone());
        plan(meeting.edition(), when);
        move(when, meeting.arranged().minutes());
        venue = null;
        wayIn = null;
        place = null;
        places = meeting.arranged().places();
        touch(now);
    }

    /** The meeting will be another, and this time of it stays as it was. */
    void stayAs(Meeting meeting) {
        venue = meeting.arranged().venue();
        if (wayIn == null) wayIn = meeting.arranged().wayIn();
        if (place == null) place = meeting.arranged().place();
    }

    void cancel(Instant now) {
        if (cancelledAt != null) return;
        cancelledAt = now;
        touch(now);
    }

    private void touch(Instant now) {
        sequence++;
        changedAt = now;
    }

    /** @throws Refusal if nobody can come or go any more */
    void requireAhead(Instant now) {
        if (cancelledAt != null) throw Refusal.conflict("This meeting was cancelled.");
        if (!endsAt.isAfter(now)) throw Refusal.conflict("This meeting is over.");
    }

    /** Takes one of the places, if there is one. */
    boolean take() {
        if (places != null && going >= places) return false;
        going++;
        return true;
    }

    void free() {
        going--;
    }

    /** The number of the next to come. */
    int nextTurn() {
        return ++turns;
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean isAt(OccurrenceKey key) {
        return key().equals(key);
    }

    OccurrenceKey key() {
        return new OccurrenceKey(planned, edition);
    }

    WallTime when() {
        return new WallTime(starts, WallTime.zone(zone));
    }

    Instant startsAt() {
        return startsAt;
    }

    long id() {
        return id;
    }

    int sequence() {
        return sequence;
    }

    long meetingId() {
        return meetingId;
    }
}
