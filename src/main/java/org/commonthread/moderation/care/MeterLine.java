package org.commonthread.moderation.care;

/** How many hard items a moderator has had before her lately; for the safeguarding lead. */
public record MeterLine(String name, Long hard) {}
