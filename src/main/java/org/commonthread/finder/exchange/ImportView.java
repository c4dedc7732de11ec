package org.commonthread.finder.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands.
 *
 * @param reached of how many of {@code total} rows it is known what they come to, in the present state
 * @param fresh entries that are new, or would be
 */
public record ImportView(
        long id,
        String name,
        ImportState state,
        int total,
        int reached,
        int fresh,
        int changed,
        int same,
        int bad,
        Instant sentAt,
        @Nullable Instant endedAt) {
    public String address() {
        return "/admin/imports/" + id;
    }
}
