package org.commonthread.group.topic;

import java.time.Instant;
import org.commonthread.vocabulary.ContentNotes;
import org.jspecify.annotations.Nullable;

/**
 * A topic, as the database tells it to anybody.
 *
 * @param threadId null as long as nobody but its author has seen it
 * @param given the content notes that others put on it
 */
record TopicRow(
        Long id,
        Long groupId,
        String title,
        String bodyHtml,
        Long authorId,
        String authorName,
        String authorHandle,
        String authorAbout,
        Boolean unsigned,
        TopicState state,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Instant sentBackAt,
        Integer pin,
        @Nullable Instant closedAt,
        ContentNotes given,
        @Nullable Long threadId,
        @Nullable Long answers) {}
