package org.commonthread.moderation;

import org.commonthread.moderation.check.Reason;

/**
 * What an author is told while her words wait.
 *
 * @param reason the kind of reason, {@link Reason}'s most urgent
 * @param expectedMinutes the median of the last seven days, in minutes
 */
public record Waiting(Reason reason, long expectedMinutes) {}
