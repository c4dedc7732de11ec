package org.commonthread.story;

import java.time.Instant;

/** A story that anyone may read, for programs. */
public record OpenStory(
        Long id,
        String slug,
        String title,
        String excerpt,
        String authorName,
        String authorHandle,
        Instant publishedAt,
        Instant sentAt) {

    public String address() {
        return "/stories/" + slug;
    }

    /** When what others read was changed last. */
    public Instant changedAt() {
        return sentAt.isAfter(publishedAt) ? sentAt : publishedAt;
    }
}
