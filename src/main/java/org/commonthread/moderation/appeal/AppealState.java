package org.commonthread.moderation.appeal;

/** Where an appeal stands. */
public enum AppealState {
    OPEN,
    /** She was right: what was decided counts no more. */
    OVERTURNED,
    UPHELD
}
