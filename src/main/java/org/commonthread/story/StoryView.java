package org.commonthread.story;

import java.time.Instant;

/** A published story as a reader sees it. */
public record StoryView(
        long id,
        String slug,
        StoryState state,
        String title,
        String bodyHtml,
        String excerpt,
        long authorId,
        String authorName,
        String authorHandle,
        String authorAbout,
        ToldBy toldBy,
        String relationship,
        Instant publishedAt,
        Instant sentAt,
        int minutes,
        Audience audience,
        long threadId,
        long commentCount) {

    public String address() {
        return "/stories/" + slug;
    }

    /** Whether the text has changed since it was first published. */
    public boolean edited() {
        return sentAt.isAfter(publishedAt);
    }
}
