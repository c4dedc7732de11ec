package org.commonthread.group.topic;

import org.commonthread.moderation.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * What became of a topic that was sent.
 *
 * @param waiting why it waits for a moderator and how long that usually takes; null if it does not
 */
public record Begun(long id, TopicState state, @Nullable Waiting waiting) {}
