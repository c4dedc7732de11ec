package org.commonthread.story;

import java.time.Instant;
import org.commonthread.platform.ready.Sight;

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
        Long threadId,
        StoryAbout about) {
    /** Any list of stories. */
    static final Sight LIST = new Sight("stories");

    public String address() {
        return "/stories/" + slug;
    }
}
