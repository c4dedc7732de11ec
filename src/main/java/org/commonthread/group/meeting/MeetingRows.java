package org.commonthread.group.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about meetings. */
interface MeetingRows {
    String MEETING = "select m.id, m.groupId, m.uid, m.edition, w.title, m.liveWords, m.sentWords, m.returned,"
            + " m.arranged.venue, m.arranged.place, m.arranged.places, m.arranged.minutes, m.arranged.starts,"
            + " m.arranged.zone, m.arranged.rule, m.cancelledAt, m.changedAt from Meeting m"
            + " left join MeetingRevision w on w.meetingId = m.id and w.number = m.liveWords";

    String OCCURRENCE =
            "select o.id, o.meetingId, o.planned, o.edition, o.starts, o.zone, o.endsAt, o.venue, o.place, o.places,"
                    + " o.going, o.sequence, o.cancelledAt, o.changedAt, a.state,"
                    + " (select count(*) from Attendance w where w.occurrenceId = o.id and w.state = WAITING"
                    + " and w.turn <= a.turn)"
                    + " from Occurrence o left join Attendance a on a.occurrenceId = o.id and a.memberId = :me";

    EntityManager entityManager();

    /** Locked until the deed is done: nobody else makes or moves a time of it. */
    default Meeting locked(long id) {
        var meeting = entityManager().find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) throw Refusal.notFound();
        return meeting;
    }

    /** Locked until the deed is done: nobody else takes or gives a place. */
    default Occurrence lockedOccurrence(long id) {
        var occurrence = entityManager().find(Occurrence.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (occurrence == null) throw Refusal.notFound();
        return occurrence;
    }

    @HQL("select groupId from Meeting where id = :id")
    List<Long> groupOf(long id);

    @HQL("from Meeting where madeBy = :member and madeKey = :key")
    List<Meeting> made(long member, String key);

    @HQL(MEETING + " where m.groupId = :groupId and m.shownTill is not null")
    List<MeetingFacts> shown(long groupId);

    @HQL(MEETING + " where m.id in :ids")
    List<MeetingFacts> facts(Collection<Long> ids);

    default MeetingRevision words(long meetingId, int number) {
        var words = entityManager().find(MeetingRevision.class, new MeetingRevision.Key(meetingId, number));
        if (words == null) throw Refusal.notFound();
        return words;
    }

    @HQL("select id from Meeting where id = :id and cancelledAt is null")
    List<Long> on(long id);

    @HQL("select id from Meeting where shownTill <= :now order by shownTill")
    List<Long> passed(Instant now, Page page);

    /** Those that are not over, and those that were planned for later than they are. */
    @HQL(OCCURRENCE + " where o.meetingId in :meetings and (o.endsAt > :now or o.plannedAt > :now)")
    List<OccurrenceFacts> occurrences(Collection<Long> meetings, long me, Instant now);

    @HQL("select o.meetingId from Occurrence o join Attendance a on a.occurrenceId = o.id"
            + " join Meeting m on m.id = o.meetingId join Belonging b on b.groupId = m.groupId and b.memberId = :me"
            + " where a.memberId = :me and a.state <> LEFT and o.endsAt > :now")
    List<Long> withSeatOf(long me, Instant now);

    @HQL("select id from Occurrence where meetingId = :meetingId and edition = :edition and planned = :planned")
    List<Long> at(long meetingId, int edition, LocalDateTime planned);

    @HQL("select id from Occurrence where meetingId = :meetingId and edition = :edition and endsAt > :now"
            + " order by planned")
    List<Long> ahead(long meetingId, int edition, Instant now);

    @HQL("select id from Occurrence where meetingId = :meetingId and endsAt > :now order by planned")
    List<Long> ahead(long meetingId, Instant now);

    /**
     * The only question about ways in that is asked for guests: answered to those who have a place, belong to the group
     * still, and shortly before it begins until it ends.
     */
    @HQL(
            "select m.id, o.planned, o.edition, coalesce(o.wayIn, m.arranged.wayIn) from Occurrence o join Meeting m on m.id = o.meetingId"
                    + " join Attendance a on a.occurrenceId = o.id and a.memberId = :me and a.state = GOING"
                    + " join Belonging b on b.groupId = m.groupId and b.memberId = :me"
                    + " where m.id in :meetings and o.startsAt <= :soon and o.endsAt > :now and o.cancelledAt is null"
                    + " and m.cancelledAt is null")
    List<WayIn> wayIns(Collection<Long> meetings, long me, Instant soon, Instant now);

    @HQL("from Attendance where occurrenceId = :occurrence and state = WAITING order by turn")
    List<Attendance> waiting(long occurrence, Page page);

    @HQL("select a.memberId, m.handle, m.displayName, a.state from Attendance a join Member m on m.id = a.memberId"
            + " where a.occurrenceId = :occurrence and a.state <> LEFT order by a.state, a.turn")
    List<Guest> guests(long occurrence);

    @HQL("update Attendance set reminded = :number where occurrenceId = :occurrence")
    int remindAgain(long occurrence, int number);

    @HQL("select a.occurrenceId, a.memberId, o.starts, o.zone, m.id from Attendance a"
            + " join Occurrence o on o.id = a.occurrenceId join Meeting m on m.id = o.meetingId"
            + " join Belonging b on b.groupId = m.groupId and b.memberId = a.memberId"
            + " where a.state = GOING and a.reminded < :number and o.cancelledAt is null and m.cancelledAt is null"
            + " and o.startsAt > :now and o.startsAt <= :until order by o.startsAt, a.turn")
    List<Reminded> toRemind(int number, Instant now, Instant until, Page page);

    /** One conditional update: of two nodes one writes the letter. */
    @HQL("update Attendance set reminded = :number where occurrenceId = :occurrence and memberId = :member"
            + " and state = GOING and reminded < :number")
    int remind(long occurrence, long member, int number);

    /** Places and turns of people who belong to the group no more, or are kept out of it. */
    @HQL("select a.occurrenceId, a.memberId from Attendance a join Occurrence o on o.id = a.occurrenceId"
            + " join Meeting m on m.id = o.meetingId"
            + " left join Belonging b on b.groupId = m.groupId and b.memberId = a.memberId"
            + " where a.state <> LEFT and o.endsAt > :now and o.cancelledAt is null and (b.memberId is null"
            + " or exists (select 1 from Exclusion x where x.groupId = m.groupId and x.memberId = a.memberId"
            + " and x.measure = BAN and x.endsAt > :now and x.liftedAt is null)) order by a.occurrenceId")
    List<Held> heldByStrangers(Instant now, Page page);

    /** All of a group's meetings that were on, or were cancelled, since then. */
    @HQL(MEETING + " where m.groupId = :groupId and (m.shownTill is not null or m.changedAt > :since) order by m.id")
    List<MeetingFacts> since(long groupId, Instant since);

    @HQL("from CalendarAddress where tokenHash = :hash")
    List<CalendarAddress> address(String hash);

    @HQL("from MeetingAddress where tokenHash = :hash")
    List<MeetingAddress> meetingAddress(String hash);

    @HQL("delete from MeetingAddress where memberId = :member")
    int endMeetingAddresses(long member);

    @HQL("delete from CalendarAddress where memberId = :member")
    int endAddresses(long member);
}
