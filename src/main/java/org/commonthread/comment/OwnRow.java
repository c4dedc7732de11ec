package org.commonthread.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is a reader's own on a page of a thread, as the database tells it. */
record OwnRow(
        @Nullable Boolean watching,
        @Nullable Instant readAt,
        @Nullable Boolean reactionsHidden,
        Long unread,
        Long waiting,
        @Nullable String mine) {}
