package org.commonthread.story;

import java.time.Instant;
import org.commonthread.moderation.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * What became of a story that was sent: where it stands now, what it waits for if it waits, and the hour at which it
 * shall appear if its author has chosen one.
 */
public record Sent(
        long id,
        String slug,
        StoryState state,
        @Nullable Waiting waiting,
        @Nullable Instant showAt) {

    static Sent of(Story story, @Nullable Waiting waiting) {
        return new Sent(story.id(), story.slug(), story.state(), waiting, story.showAt());
    }
}
