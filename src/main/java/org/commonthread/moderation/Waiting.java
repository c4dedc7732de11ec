package org.commonthread.moderation;

import org.commonthread.moderation.check.Reason;
import org.commonthread.platform.text.Spoken;

/**
 * What an author is told while her words wait.
 *
 * @param reason the kind of reason, {@link Reason}'s most urgent
 * @param expectedMinutes the median of the last seven days, in minutes
 */
public record Waiting(Reason reason, long expectedMinutes) {
    /** As its author reads it: why, and how long it usually takes. */
    public String inWords() {
        return Spoken.say("waiting." + reason, Spoken.about(expectedMinutes));
    }
}
