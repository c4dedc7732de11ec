package org.commonthread.moderation.care.web;

/** What the buttons of the page do. */
public enum CareDeed {
    REST,
    COME_BACK,
    SPARE,
    DEBRIEF,
    READ
}
