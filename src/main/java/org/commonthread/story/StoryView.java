package org.commonthread.story;

import java.time.Instant;

/** A published story as a reader sees it. */
public record StoryView(
        Long id,
        String slug,
        StoryState state,
        String title,
        String bodyHtml,
        String excerpt,
        Long authorId,
        String authorName,
        String authorHandle,
        String authorAbout,
        ToldBy toldBy,
        String relationship,
        Instant publishedAt,
        Instant sentAt,
        Integer minutes,
        Audience audience,
        Long threadId,
        Long commentCount,
        StoryAbout about,
        Timeline timeline) {

    public String address() {
        return "/stories/" + slug;
    }

    /** When what is read was changed last. */
    public Instant changedAt() {
        return edited() ? sentAt : publishedAt;
    }

    /** Whether the text has changed since it was first published. */
    public boolean edited() {
        return sentAt.isAfter(publishedAt.plus(Versions.ONE));
    }
}
