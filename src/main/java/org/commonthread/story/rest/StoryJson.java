package org.commonthread.story.rest;

import java.time.Instant;
import java.util.List;
import org.commonthread.member.rest.Author;
import org.commonthread.story.Audience;
import org.commonthread.story.Need;
import org.commonthread.story.StoryLine;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** A story in a list, as the contract writes it. */
record StoryJson(
        long id,
        String slug,
        String title,
        String excerpt,
        Author author,
        Instant publishedAt,
        Audience audience,
        List<String> facets,
        List<ContentNote> contentNotes,
        @Nullable Need need,
        long commentCount,
        long threadId) {

    static StoryJson of(StoryLine line) {
        return new StoryJson(
                line.id(),
                line.slug(),
                line.title(),
                line.excerpt(),
                new Author(line.authorHandle(), line.authorName()),
                line.publishedAt(),
                line.audience(),
                line.about().facets(),
                line.notes(),
                line.about().need(),
                line.commentCount(),
                line.threadId());
    }
}
