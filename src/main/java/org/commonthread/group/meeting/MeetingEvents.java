package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.platform.Settings;
import org.commonthread.platform.calendar.CalendarEvent;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What calendars are told of meetings: when, how long, where one goes, whether it is on; nothing of what it is about. */
@ApplicationScoped
class MeetingEvents {
    @Inject
    Settings settings;

    /** Meetings with their rules, and each time that is not as its rule says. */
    List<CalendarEvent> whole(List<MeetingFacts> meetings, List<OccurrenceFacts> kept) {
        var byId = byId(meetings);
        return Stream.concat(
                        meetings.stream()
                                .filter(each -> !isReplaced(each, kept))
                                .map(this::series),
                        kept.stream()
                                .filter(each -> isDifferent(meeting(byId, each), each))
                                .map(each -> of(meeting(byId, each), each)))
                .toList();
    }

    /** Only the times that somebody has a place in or waits for. */
    List<CalendarEvent> seats(List<MeetingFacts> meetings, List<OccurrenceFacts> kept) {
        var byId = byId(meetings);
        return kept.stream()
                .filter(each -> each.mine() == Seat.GOING || each.mine() == Seat.WAITING)
                .map(each -> single(meeting(byId, each), each))
                .toList();
    }

    private static Map<Long, MeetingFacts> byId(List<MeetingFacts> meetings) {
        return meetings.stream().collect(Collectors.toMap(MeetingFacts::id, Function.identity()));
    }

    private static MeetingFacts meeting(Map<Long, MeetingFacts> byId, OccurrenceFacts one) {
        return Objects.requireNonNull(byId.get(one.meetingId()));
    }

    private static boolean isDifferent(MeetingFacts meeting, OccurrenceFacts one) {
        return one.sequence() > 0 || !one.edition().equals(meeting.edition());
    }

    /** One that is only once, and at another time than was planned, is told by that time alone. */
    private static boolean isReplaced(MeetingFacts meeting, List<OccurrenceFacts> kept) {
        return !meeting.when().repeats()
                && kept.stream()
                        .anyMatch(each -> each.meetingId().equals(meeting.id())
                                && each.edition().equals(meeting.edition())
                                && isDifferent(meeting, each));
    }

    private CalendarEvent series(MeetingFacts meeting) {
        return event(
                meeting.uid(),
                sequence(meeting),
                meeting,
                meeting.when(),
                meeting.minutes(),
                null,
                meeting.cancelledAt() != null,
                meeting.place());
    }

    /** Cancelling is a change too, and so is what comes back after it, though no new edition. */
    private static int sequence(MeetingFacts meeting) {
        return meeting.edition() + 2 * meeting.returned() + (meeting.cancelledAt() == null ? 0 : 1);
    }

    /** In a calendar that has the series: instead of the time that the rule has, if it has one for it. */
    CalendarEvent of(MeetingFacts meeting, OccurrenceFacts one) {
        if (!one.edition().equals(meeting.edition()) || !meeting.when().repeats()) return single(meeting, one);
        return told(
                meeting,
                one,
                meeting.uid(),
                new WallTime(one.planned(), meeting.when().zone()));
    }

    /** In a calendar that has only this one. */
    private CalendarEvent single(MeetingFacts meeting, OccurrenceFacts one) {
        var uid = one.edition().equals(meeting.edition()) && !meeting.when().repeats()
                ? meeting.uid()
                : meeting.uid() + "-" + one.id();
        return told(meeting, one, uid, null);
    }

    private CalendarEvent told(MeetingFacts meeting, OccurrenceFacts one, String uid, @Nullable WallTime instead) {
        return event(
                uid,
                sequence(meeting) + one.sequence(),
                meeting,
                Recurrence.once(one.when()),
                (int) Duration.between(one.when().instant(), one.endsAt()).toMinutes(),
                instead,
                one.cancelledAt() != null || meeting.cancelledAt() != null,
                meeting.placeOf(one));
    }

    /** A time that is as the rule says. */
    CalendarEvent of(MeetingFacts meeting, OccurrenceKey key) {
        var when = new WallTime(key.planned(), meeting.when().zone());
        return event(
                meeting.uid(),
                sequence(meeting),
                meeting,
                Recurrence.once(when),
                meeting.minutes(),
                meeting.when().repeats() ? when : null,
                meeting.cancelledAt() != null,
                meeting.place());
    }

    private CalendarEvent event(
            String uid,
            int sequence,
            MeetingFacts meeting,
            Recurrence when,
            int minutes,
            @Nullable WallTime instead,
            boolean cancelled,
            String place) {
        return new CalendarEvent(
                uid,
                sequence,
                meeting.changedAt(),
                when,
                Duration.ofMinutes(minutes),
                instead,
                cancelled,
                Spoken.say("calendar.meeting"),
                Spoken.say("calendar.words"),
                place,
                settings.baseUrl() + "/login/meetings/" + meeting.id());
    }
}
