package org.commonthread.platform.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a room has that search engines may find; each room that has something makes one a bean. */
public interface OpenPages {
    /** As many as one site map may hold (sitemaps.org). */
    int MOST = 50_000;

    /**
     * One address.
     *
     * @param changedAt when what stands there was changed last, if that is known
     */
    record Open(String path, @Nullable Instant changedAt) {}

    /** What anyone may read now, the newest first, at most {@link #MOST}. */
    List<Open> open();
}
