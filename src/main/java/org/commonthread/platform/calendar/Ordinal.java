package org.commonthread.platform.calendar;

/** Which of the days of a name a month has: "the first Tuesday", "the last Friday". */
public enum Ordinal {
    FIRST(1),
    SECOND(2),
    THIRD(3),
    FOURTH(4),
    FIFTH(5),
    LAST(-1);

    private final int position;

    Ordinal(int position) {
        this.position = position;
    }

    /** As a recurrence rule counts: from the end of the month if negative. */
    public int position() {
        return position;
    }
}
