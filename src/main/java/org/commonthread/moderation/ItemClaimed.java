package org.commonthread.moderation;

/** A moderator has taken a subject in hand and is reading it. */
public record ItemClaimed(Subject subject) {}
