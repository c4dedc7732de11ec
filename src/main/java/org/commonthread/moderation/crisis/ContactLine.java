package org.commonthread.moderation.crisis;

import java.time.Instant;

/** A line of the log of contacts. */
public record ContactLine(String byName, Instant at, ContactKind how, String words) {}
