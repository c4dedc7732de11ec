package org.commonthread.story;

import org.commonthread.moderation.Waiting;
import org.jspecify.annotations.Nullable;

/** What became of a story that was sent: where it stands now, and what it waits for, if it waits. */
public record Sent(
        long id, String slug, StoryState state, @Nullable Waiting waiting) {}
