package org.commonthread.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An author's working copy, with all she needs to go on writing. */
public record DraftView(
        long id,
        String slug,
        String draftKey,
        int seq,
        StoryState state,
        StoryWords words,
        Instant savedAt,
        boolean live,
        boolean pending,
        boolean wasSent,
        @Nullable Instant showAt,
        @Nullable String showZone) {

    public Instant keptUntil() {
        return savedAt.plus(DraftLine.KEPT);
    }

    static DraftView of(Story story) {
        return new DraftView(
                story.id(),
                story.slug(),
                story.draftKey(),
                story.seq(),
                story.state(),
                story.words(),
                story.savedAt(),
                story.state() == StoryState.PUBLISHED,
                story.hasPendingChange(),
                !story.wasNeverSent(),
                story.showAt(),
                story.showZone());
    }
}
