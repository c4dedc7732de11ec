package org.commonthread.story;

/** Why a treatment was stopped. */
public enum StopReason {
    PROGRESSION,
    SIDE_EFFECTS,
    FINISHED,
    MY_CHOICE,
    OTHER
}
