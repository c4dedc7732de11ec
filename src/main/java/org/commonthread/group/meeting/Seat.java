package org.commonthread.group.meeting;

/** How somebody stands to one meeting. */
public enum Seat {
    /** She has a place. */
    GOING,
    /** All places are taken; she gets the next that is free, in the order of turns. */
    WAITING,
    /** She has left it. */
    LEFT
}
