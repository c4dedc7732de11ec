package org.commonthread.story;

import java.time.Instant;
import java.util.List;
import org.commonthread.platform.ready.Sight;
import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.ContentNotes;

/**
 * A story in a list.
 *
 * @param given the content notes that others put on it
 */
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
        StoryAbout about,
        ContentNotes given) {
    /** Any list of stories. */
    static final Sight LIST = new Sight("stories");

    /** Its author's content notes and those of others. */
    public List<ContentNote> notes() {
        return given.and(about.contentNotes()).all();
    }

    /** Who wrote it, or that she has left the group it is told in and does not wish to be named. */
    StoryLine signed() {
        if (!authorHandle.isEmpty()) return this;
        return new StoryLine(
                id,
                slug,
                title,
                excerpt,
                Spoken.say("comment.former"),
                authorHandle,
                publishedAt,
                minutes,
                audience,
                commentCount,
                threadId,
                about,
                given);
    }

    public String address() {
        return "/stories/" + slug;
    }
}
