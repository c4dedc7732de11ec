package org.commonthread.story;

import java.time.Instant;

/** A story in a list. */
public record StoryLine(
        long id,
        String slug,
        String title,
        String excerpt,
        String authorName,
        String authorHandle,
        Instant publishedAt,
        int minutes,
        Audience audience,
        long commentCount,
        long threadId) {

    public String address() {
        return "/stories/" + slug;
    }
}
