package org.commonthread.moderation.subject;

/** Words that stand beside the ones under review, for a moderator who must not judge them alone. */
public record Nearby(String authorName, String excerpt) {}
