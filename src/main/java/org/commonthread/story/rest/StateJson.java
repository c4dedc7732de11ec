package org.commonthread.story.rest;

import java.time.Instant;
import org.commonthread.moderation.Waiting;
import org.commonthread.story.Sent;
import org.commonthread.story.StoryState;
import org.jspecify.annotations.Nullable;

/** Where a story stands after a deed. */
record StateJson(
        long id,
        String slug,
        StoryState state,
        @Nullable Waiting waiting,
        @Nullable Instant showAt) {
    static StateJson of(Sent sent) {
        return new StateJson(sent.id(), sent.slug(), sent.state(), sent.waiting(), sent.showAt());
    }
}
