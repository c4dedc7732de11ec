package org.commonthread.group.topic.rest;

import java.time.Instant;
import org.commonthread.group.topic.TopicLine;
import org.commonthread.group.topic.TopicState;
import org.commonthread.member.rest.Author;
import org.jspecify.annotations.Nullable;

/** A topic in the list of its group; its author is null where she has left and does not wish to be named. */
record TopicJson(
        long id,
        String title,
        String excerpt,
        @Nullable Author author,
        TopicState state,
        Instant lastAt,
        boolean pinned,
        boolean closed,
        @Nullable Long threadId,
        long answers,
        boolean fresh) {
    static TopicJson of(TopicLine line) {
        return new TopicJson(
                line.id(),
                line.title(),
                line.excerpt(),
                line.unsigned() ? null : new Author(line.authorHandle(), line.authorName()),
                line.state(),
                line.lastAt(),
                line.pinned(),
                line.closed(),
                line.threadId(),
                line.answers(),
                line.fresh());
    }
}
