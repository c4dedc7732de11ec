package org.commonthread.group.meeting.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.commonthread.group.meeting.OccurrenceView;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * One time of a meeting in words, by the clock of those who meet and by the reader's.
 *
 * @param yours by her own clock; empty if that shows the same, or if she has not said which it is
 * @param zone theirs, for the script that tells the same to those who have not
 */
public record MeetingLine(
        OccurrenceView one,
        String day,
        String hour,
        String yours,
        String zone,
        String venue,
        String places,
        String standing) {

    static MeetingLine of(OccurrenceView one, @Nullable ZoneId reader) {
        var yours = reader == null ? null : one.when().inWordsFor(reader);
        return new MeetingLine(
                one,
                one.when().day(),
                one.when().hour(),
                Objects.requireNonNullElse(yours, ""),
                one.when().zone().getId(),
                Spoken.say("venue." + one.venue()),
                places(one),
                standing(one));
    }

    private static String places(OccurrenceView one) {
        if (one.places() == null || one.cancelled()) return "";
        return Spoken.say("meeting.places", one.free(), one.places());
    }

    /** What she needs to know about her own place. */
    private static String standing(OccurrenceView one) {
        if (one.isWaiting()) return Spoken.say("meeting.waits", one.ahead());
        if (!one.isGoing()) return "";
        if (one.wayIn() != null || !one.venue().hasWayIn()) return Spoken.say("meeting.goes");
        var opens = one.when().instant().minus(OccurrenceView.OPENS);
        return Spoken.say(
                "meeting.goes.opens",
                new WallTime(
                                opens.atZone(one.when().zone()).toLocalDateTime(),
                                one.when().zone())
                        .hour());
    }

    public Instant startsAt() {
        return one.when().instant();
    }

    /** Where somebody changes or cancels this one. */
    public String onceAddress() {
        return one.address() + "/once/" + one.key();
    }

    public String whoAddress() {
        return one.address() + "/who/" + one.key();
    }

    public String fileAddress() {
        return "/calendar/read/" + one.meetingId() + "/" + one.key() + ".ics";
    }

    public boolean isCallable() {
        return one.wayIn() != null && !isLink();
    }

    public boolean isLink() {
        return one.wayIn() != null && one.wayIn().startsWith("http");
    }

    /** Whether she can still come: it is on, and she has neither place nor turn. */
    public boolean isOffered() {
        return !one.cancelled() && !one.isSeated();
    }

    public String offer() {
        return one.isFull() ? Spoken.say("meeting.wait.deed") : Spoken.say("meeting.come.deed");
    }
}
