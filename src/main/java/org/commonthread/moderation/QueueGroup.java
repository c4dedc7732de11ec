package org.commonthread.moderation;

/** A group in which something waits for a moderator. */
public record QueueGroup(Long id, String name) {}
