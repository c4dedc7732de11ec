package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.platform.Digest;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.calendar.CalendarEvent;

/**
 * Meetings as calendar programs read them. What somebody may read is asked anew each time: who has left a group finds it
 * in her calendar no more. No way in is told, and no name of a group.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class CalendarReading {
    /** So long what is over or cancelled is told still, so that every calendar hears of it. */
    private static final Duration PAST = Duration.ofDays(30);

    @Inject
    MeetingRows rows;

    @Inject
    Groups groups;

    @Inject
    MeetingEvents events;

    @Inject
    Clock clock;

    /** @throws Refusal not found, for an address that is none or was renewed */
    public List<CalendarEvent> secret(String token) {
        var digest = Digest.hex(token);
        var ofOne = rows.meetingAddress(digest).stream().findFirst();
        if (ofOne.isPresent()) {
            return meeting(owner(ofOne.get().memberId()), ofOne.get().meetingId());
        }
        var address = rows.address(digest).stream().findFirst().orElseThrow(Refusal::notFound);
        var member = owner(address.memberId());
        var since = clock.instant().minus(PAST);
        if (address.groupId() != CalendarAddress.ALL) {
            var group = groups.of(member, address.groupId()).read();
            return whole(rows.since(group.id(), since));
        }
        var ids = rows.withSeatOf(member.id(), since);
        return ids.isEmpty() ? List.of() : events.seats(rows.facts(ids), kept(member, ids));
    }

    /** Whose address it is: she is who reads. */
    private static Actor owner(long memberId) {
        return new Actor(memberId, "", "", Set.of());
    }

    /** A meeting with all its times. */
    public List<CalendarEvent> meeting(Actor reader, long id) {
        return whole(List.of(readable(reader, id)));
    }

    /** One time of a meeting. */
    public List<CalendarEvent> occurrence(Actor reader, long id, OccurrenceKey key) {
        var meeting = readable(reader, id);
        var kept = kept(reader, List.of(id)).stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        if (kept.isPresent()) return List.of(events.of(meeting, kept.get()));
        if (key.edition() != meeting.edition() || !meeting.when().has(key.planned())) throw Refusal.notFound();
        return List.of(events.of(meeting, key));
    }

    private MeetingFacts readable(Actor reader, long id) {
        var meeting = rows.facts(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        groups.of(reader, meeting.groupId()).read();
        return meeting;
    }

    private List<CalendarEvent> whole(List<MeetingFacts> meetings) {
        var ids = meetings.stream().map(MeetingFacts::id).toList();
        return ids.isEmpty() ? List.of() : events.whole(meetings, kept(Actor.VISITOR, ids));
    }

    private List<OccurrenceFacts> kept(Actor reader, Collection<Long> meetings) {
        return rows.occurrences(meetings, reader.id(), clock.instant().minus(PAST));
    }
}
