package org.commonthread.story;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of an author's own stories, in whatever state. */
public record DraftLine(
        Long id,
        String slug,
        StoryState state,
        String title,
        String body,
        Instant savedAt,
        Boolean pending,
        @Nullable Instant showAt,
        @Nullable String showZone,
        @Nullable Shelf shelf,
        @Nullable Instant setAsideAt,
        @Nullable Instant publishedAt) {
    /** How long an untouched draft is kept (ST-2). */
    public static final Duration KEPT = Duration.ofDays(180);
    /** From when on its author is told that it will be thrown away. */
    public static final Duration WARNED = Duration.ofDays(166);
    /** How long what was thrown away can be had back. */
    public static final Duration IN_THE_BIN = Duration.ofDays(30);

    /** Whether a moderator has to read it, or what is new in it. */
    public boolean isWaiting() {
        return pending || state == StoryState.SUBMITTED || state == StoryState.IN_REVIEW;
    }

    public boolean mayBeArchived() {
        return shelf != Shelf.ARCHIVE && state.isAtRest();
    }

    public boolean mayBeDiscarded() {
        return shelf != Shelf.BIN && state.isAtRest() && publishedAt == null && state != StoryState.REMOVED;
    }

    public Instant keptUntil() {
        return savedAt.plus(KEPT);
    }

    /** Whether the author should know that this draft will not be kept for much longer. */
    public boolean isFading(Instant now) {
        return shelf == null
                && state == StoryState.DRAFT
                && publishedAt == null
                && !savedAt.plus(WARNED).isAfter(now);
    }

    /** When it will be gone for good, if it was thrown away. */
    public @Nullable Instant goneAt() {
        return shelf == Shelf.BIN && setAsideAt != null ? setAsideAt.plus(IN_THE_BIN) : null;
    }
}
