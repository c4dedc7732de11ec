package org.commonthread.group.topic.rest;

import java.time.Instant;
import java.util.List;
import org.commonthread.group.topic.TopicState;
import org.commonthread.group.topic.TopicView;
import org.commonthread.member.rest.Author;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** A topic with its words. */
record WholeTopicJson(
        long id,
        String group,
        String title,
        String bodyHtml,
        @Nullable Author author,
        TopicState state,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean pinned,
        boolean closed,
        List<ContentNote> contentNotes,
        long threadId,
        long answers,
        boolean mine) {
    static WholeTopicJson of(TopicView topic) {
        var author = topic.author();
        return new WholeTopicJson(
                topic.id(),
                topic.group().slug(),
                topic.title(),
                topic.bodyHtml(),
                author == null ? null : new Author(author.handle(), author.name()),
                topic.state(),
                topic.createdAt(),
                topic.editedAt(),
                topic.pinned(),
                topic.closed(),
                topic.given().all(),
                topic.threadId(),
                topic.answers(),
                topic.mine());
    }
}
