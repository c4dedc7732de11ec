package org.commonthread.moderation.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item of the queue that has become a crisis and has no case yet. */
record UnopenedCrisis(Long itemId, @Nullable Long authorId, Instant since) {}
