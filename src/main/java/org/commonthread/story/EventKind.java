package org.commonthread.story;

/** What can happen on a treatment timeline (ST-11). */
public enum EventKind {
    DIAGNOSIS,
    SPREAD_FOUND,
    TREATMENT_START,
    TREATMENT_STOP,
    SCAN,
    SURGERY,
    SIDE_EFFECT
}
