package org.commonthread.moderation;

/** An item as a moderator saw it: which of its content's revisions, and which version of itself. */
public record Seen(long itemId, int revision, int version) {}
