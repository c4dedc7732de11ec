package org.commonthread.moderation.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What walking the chain found, and when. */
public record Checked(Instant at, Long rows, @Nullable Long brokenAt) {}
