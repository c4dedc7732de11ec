package org.commonthread.story.rest;

import java.time.Instant;
import org.commonthread.story.Audience;
import org.commonthread.story.StoryState;
import org.commonthread.story.StoryView;
import org.commonthread.story.ToldBy;

/** A published story, as the contract writes it. */
record WholeStoryJson(
        long id,
        String slug,
        StoryState state,
        String title,
        String bodyHtml,
        Author author,
        ToldBy toldBy,
        String relationship,
        Instant publishedAt,
        boolean edited,
        Audience audience,
        long commentCount,
        long threadId) {

    static WholeStoryJson of(StoryView view) {
        return new WholeStoryJson(
                view.id(),
                view.slug(),
                view.state(),
                view.title(),
                view.bodyHtml(),
                new Author(view.authorHandle(), view.authorName()),
                view.toldBy(),
                view.relationship(),
                view.publishedAt(),
                view.edited(),
                view.audience(),
                view.commentCount(),
                view.threadId());
    }
}
