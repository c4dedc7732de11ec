package org.commonthread.group;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.commonthread.moderation.subject.Hindrance;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What can keep somebody from writing in a group. */
public enum Obstacle {
    /** It is not open yet, or not any more. */
    SHUT(""),
    /** She does not belong to it, and could at once. */
    OUTSIDE("/join"),
    /** She does not belong to it, and could ask. */
    ASK("/join"),
    BANNED("/kept-out"),
    MUTED("/kept-out"),
    /** There are new rules that she has not accepted (GR-5). */
    RULES("/rules"),
    /** She has not said that the group is for people like her, or it is no longer so (GR-10). */
    PROMISE("/rules");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

    private final String step;

    Obstacle(String step) {
        this.step = step;
    }

    Hindrance in(GroupFacts group) {
        return until(group, null);
    }

    /** One that is over by itself at that time. */
    Hindrance until(GroupFacts group, @Nullable Instant end) {
        var day = end == null ? "" : DAY.format(end.atOffset(ZoneOffset.UTC));
        return new Hindrance(
                Spoken.say("obstacle." + this, day), group.address() + step, Spoken.say("obstacle.deed." + this));
    }
}
