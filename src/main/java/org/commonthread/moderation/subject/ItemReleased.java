package org.commonthread.moderation.subject;

/** A moderator has given a subject back undecided. */
public record ItemReleased(Subject subject) {}
