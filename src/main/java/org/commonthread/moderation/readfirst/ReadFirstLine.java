package org.commonthread.moderation.readfirst;

import java.time.Instant;

/** What was decided, by whom and why. */
public record ReadFirstLine(ReadFirstMode mode, String why, String byName, Instant at) {
    /** Whose posts it was. */
    public String words() {
        return mode.words();
    }
}
