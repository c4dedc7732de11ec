package org.commonthread.group.meeting.web;

import org.commonthread.group.meeting.ChangeOnce;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.calendar.WallTime;
import org.jspecify.annotations.Nullable;

/** One time of a meeting as its form has it. */
public record OnceForm(String at, String zone, String minutes, String wayIn, String place) {
    static OnceForm of(Sent sent) {
        return new OnceForm(
                sent.text("at"), sent.text("zone"), sent.text("minutes"), sent.text("wayIn"), sent.text("place"));
    }

    static OnceForm of(ChangeOnce standing) {
        return new OnceForm(
                standing.at().wall().toString(),
                standing.at().zone().getId(),
                String.valueOf(standing.minutes()),
                text(standing.wayIn()),
                text(standing.place()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** @throws Refusal about what is to be mended */
    ChangeOnce change() {
        if (!minutes.matches("\\d{1,4}")) throw Refusal.unacceptable("minutes", "Please give a number.");
        return new ChangeOnce(WallTime.of(at, zone), Integer.parseInt(minutes), wayIn, place);
    }
}
