package org.commonthread.group;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody was in a group that she has left. */
public record Left(
        GroupRole role,
        int acceptedRules,
        Instant joinedAt,
        @Nullable Instant declaredAt) {}
