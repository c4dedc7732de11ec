package org.commonthread.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job stands.
 *
 * @param leasedUntil while it is being run, until when its node is believed to be alive
 * @param done what the last run did; null before the first and after one that ended in an incident
 */
public record JobLine(
        String name,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Instant dueAt,
        @Nullable Instant leasedUntil,
        @Nullable Integer done,
        @Nullable String incident) {}
