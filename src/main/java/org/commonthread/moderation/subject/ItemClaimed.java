package org.commonthread.moderation.subject;

/** A moderator has taken a subject in hand and is reading it. */
public record ItemClaimed(Subject subject, long itemId, long moderatorId) {}
