package org.commonthread.moderation;

/** A moderator has given a subject back undecided. */
public record ItemReleased(Subject subject) {}
