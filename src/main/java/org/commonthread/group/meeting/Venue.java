package org.commonthread.group.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where people meet. */
@Schema(name = "MeetingVenue")
public enum Venue {
    ONLINE(true, false),
    IN_PERSON(false, true),
    HYBRID(true, true),
    PHONE(true, false);

    private final boolean wayIn;
    private final boolean place;

    Venue(boolean wayIn, boolean place) {
        this.wayIn = wayIn;
        this.place = place;
    }

    /** Whether there is a link or a number, told to those who have a place and to nobody else. */
    public boolean hasWayIn() {
        return wayIn;
    }

    /** Whether there is a place to go to. */
    public boolean hasPlace() {
        return place;
    }
}
