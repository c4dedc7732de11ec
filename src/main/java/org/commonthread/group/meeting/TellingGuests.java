package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.commonthread.member.OwnClock;
import org.commonthread.platform.Settings;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.mail.Letter;
import org.commonthread.platform.mail.Outbox;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * Letters to those who have a place or wait for one. They name neither group nor meeting, and never the way in: what it
 * is about she finds behind the address.
 */
@ApplicationScoped
class TellingGuests {
    @Inject
    MeetingRows rows;

    @Inject
    Outbox outbox;

    @Inject
    OwnClock clocks;

    @Inject
    Settings settings;

    /** She has waited, and there is a place for her now. */
    void ofPlace(Occurrence occurrence, Attendance attendance) {
        var id = attendance.memberId();
        var hour = hour(occurrence.when(), clocks.of(List.of(id)).get(id));
        write(
                id,
                "place " + occurrence.id() + " " + attendance.turn(),
                Spoken.say("letter.meeting.place", hour, address(occurrence.meetingId())));
    }

    void ofCancelling(Occurrence occurrence) {
        var guests = rows.guests(occurrence.id());
        var zones = zones(guests);
        for (var guest : guests) {
            var hour = hour(occurrence.when(), zones.get(guest.memberId()));
            write(
                    guest.memberId(),
                    "meeting off " + occurrence.id(),
                    Spoken.say("letter.meeting.cancelled", hour, address(occurrence.meetingId())));
        }
    }

    /**
     * What was cancelled is on after all.
     *
     * @param time the first or second that this has happened
     */
    void ofReturning(Occurrence occurrence, int time) {
        var guests = rows.guests(occurrence.id());
        var zones = zones(guests);
        for (var guest : guests) {
            var hour = hour(occurrence.when(), zones.get(guest.memberId()));
            write(
                    guest.memberId(),
                    "meeting on " + occurrence.id() + " " + time,
                    Spoken.say("letter.meeting.on", hour, address(occurrence.meetingId())));
        }
    }

    /** It is at another time, or somewhere else. */
    void ofChange(Occurrence occurrence, WallTime before) {
        var guests = rows.guests(occurrence.id());
        var zones = zones(guests);
        for (var guest : guests) {
            var zone = zones.get(guest.memberId());
            write(
                    guest.memberId(),
                    "meeting changed " + occurrence.id() + " " + occurrence.sequence(),
                    Spoken.say(
                            "letter.meeting.changed",
                            hour(before, zone),
                            hour(occurrence.when(), zone),
                            address(occurrence.meetingId())));
        }
    }

    void ofTime(Reminder reminder, Reminded guest) {
        var hour = hour(guest.when(), clocks.of(List.of(guest.memberId())).get(guest.memberId()));
        var words = reminder == Reminder.DAY
                ? Spoken.say("letter.meeting.day", hour, address(guest.meetingId()))
                : Spoken.say("letter.meeting.hour", hour, address(guest.meetingId()));
        var once = "meeting " + reminder + " " + guest.occurrenceId() + " "
                + guest.when().instant().getEpochSecond();
        write(guest.memberId(), once, words);
    }

    private Map<Long, ZoneId> zones(List<Guest> guests) {
        return clocks.of(guests.stream().map(Guest::memberId).toList());
    }

    /** By the clock of those who meet, and by hers, if she has said which that is. */
    private static String hour(WallTime when, @Nullable ZoneId reader) {
        var hers = reader == null ? null : when.inWordsFor(reader);
        return hers == null ? when.inWords() : Spoken.say("meeting.both.clocks", when.inWords(), hers);
    }

    /** Through the login: without one, many a meeting is not there. */
    private String address(long meetingId) {
        return settings.baseUrl() + "/login/meetings/" + meetingId;
    }

    private void write(long member, String once, String words) {
        outbox.put(new Letter(member, once, Spoken.say("letter.news.subject"), words));
    }
}
