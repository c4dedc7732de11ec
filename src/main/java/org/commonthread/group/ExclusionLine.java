package org.commonthread.group;

import java.time.Instant;

/** Somebody who is kept from writing in a group, or out of it. */
public record ExclusionLine(
        Long id, String name, Measure measure, String reason, String byName, Instant at, Instant endsAt) {}
