package org.commonthread.story;

import java.time.Instant;

/** A story in a list. */
public record StoryLine(
        Long id,
        String slug,
        String title,
        String excerpt,
        String authorName,
        String authorHandle,
        Instant publishedAt,
        Integer minutes,
        Audience audience,
        Long commentCount,
        Long threadId) {

    public String address() {
        return "/stories/" + slug;
    }
}
