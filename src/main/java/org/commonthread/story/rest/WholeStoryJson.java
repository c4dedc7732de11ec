package org.commonthread.story.rest;

import java.time.Instant;
import java.util.List;
import org.commonthread.member.rest.Author;
import org.commonthread.story.Audience;
import org.commonthread.story.Need;
import org.commonthread.story.StoryState;
import org.commonthread.story.StoryView;
import org.commonthread.story.ToldBy;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** A published story, as the contract writes it; its author is null where she has left the group and is not named. */
record WholeStoryJson(
        long id,
        String slug,
        StoryState state,
        String title,
        String bodyHtml,
        @Nullable Author author,
        ToldBy toldBy,
        String relationship,
        Instant publishedAt,
        boolean edited,
        Audience audience,
        @Nullable String group,
        List<String> facets,
        List<ContentNote> contentNotes,
        @Nullable Need need,
        List<EventJson> timeline,
        long commentCount,
        long threadId) {

    static WholeStoryJson of(StoryView view) {
        return new WholeStoryJson(
                view.id(),
                view.slug(),
                view.state(),
                view.title(),
                view.bodyHtml(),
                view.named() ? new Author(view.authorHandle(), view.authorName()) : null,
                view.toldBy(),
                view.relationship(),
                view.publishedAt(),
                view.edited(),
                view.audience(),
                view.groupSlug(),
                view.about().facets(),
                view.notes(),
                view.about().need(),
                EventJson.of(view.timeline()),
                view.commentCount(),
                view.threadId());
    }
}
