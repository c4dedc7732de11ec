package org.commonthread.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a calendar file.
 *
 * @param uid the same for ever; a changed time of a series has its series' own
 * @param sequence rises with every change that a calendar has to take over
 * @param changedAt when it was changed last
 * @param instead the time of the series that this one takes the place of; null if it is none
 * @param cancelled it stays in the file, so that calendars take it out
 * @param title what anyone may read over her shoulder
 * @param words plain text
 * @param place where, or empty
 * @param address the page about it, or empty
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant changedAt,
        Recurrence when,
        Duration length,
        @Nullable WallTime instead,
        boolean cancelled,
        String title,
        String words,
        String place,
        String address) {}
