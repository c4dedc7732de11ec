package org.commonthread.finder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change in an entry's history. */
public record ChangeLine(EntryDeed deed, @Nullable String byName, Instant at, String fields) {}
