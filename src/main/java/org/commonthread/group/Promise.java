package org.commonthread.group;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member has said about whether a group is for people like her.
 *
 * @param since null if she has said nothing
 * @param until until when it holds, if it is no longer so
 */
public record Promise(@Nullable Instant since, @Nullable Instant until) {
    public boolean given() {
        return since != null && until == null;
    }

    public boolean ending() {
        return until != null;
    }
}
