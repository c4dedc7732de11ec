package org.commonthread.moderation.audit;

import org.jspecify.annotations.Nullable;

/**
 * The result of walking the chain.
 *
 * @param rows how many lines were read
 * @param brokenAt the number of the first line that does not fit, null if all do
 */
public record Verification(long rows, @Nullable Long brokenAt) {
    public boolean ok() {
        return brokenAt == null;
    }
}
