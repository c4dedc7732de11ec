package org.commonthread.moderation.subject;

import java.time.Instant;

/** Somebody has answered a subject, and it stays: the room that keeps the subject learns that there is talk about it. */
public record SubjectAnswered(Subject subject, Instant at) {}
