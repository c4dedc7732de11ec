package org.commonthread.group.topic;

/** Whether and how a topic is seen. */
public enum TopicState {
    VISIBLE,
    /** Waits for a moderator; only its author sees it. */
    PENDING,
    REMOVED_BY_AUTHOR,
    REMOVED_BY_MODERATOR
}
