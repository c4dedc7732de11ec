package org.commonthread.moderation.subject;

/** One thing people wrote, by its kind and its id in the room that keeps it. */
public record Subject(Kind kind, long id) {}
