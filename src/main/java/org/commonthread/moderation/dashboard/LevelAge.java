package org.commonthread.moderation.dashboard;

import java.time.Instant;
import org.commonthread.moderation.check.Priority;

/**
 * How long items of one urgency have waited.
 *
 * @param half half of them came before this instant
 * @param twentieth one in twenty of them came before this instant
 */
public record LevelAge(Priority priority, Long count, Instant half, Instant twentieth) {}
