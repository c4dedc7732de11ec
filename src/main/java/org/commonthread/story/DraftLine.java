package org.commonthread.story;

import java.time.Duration;
import java.time.Instant;

/** One of an author's own stories, in whatever state. */
public record DraftLine(Long id, String slug, StoryState state, String title, String body, Instant savedAt) {
    /** How long an untouched draft is kept (ST-2). */
    public static final Duration KEPT = Duration.ofDays(180);

    public Instant keptUntil() {
        return savedAt.plus(KEPT);
    }
}
