package org.commonthread.finder;

import java.time.Instant;

/** An entry that search engines may find. */
public record OpenEntry(String slug, Instant changedAt) {}
