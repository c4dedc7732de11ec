package org.commonthread.story;

import java.time.Instant;
import java.util.List;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.ContentNotes;

/**
 * A published story as a reader sees it.
 *
 * @param given the content notes that others put on it
 */
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
        ContentNotes given,
        Timeline timeline) {

    /** The story alone, which stays the same however many answer it. */
    public StoryView alone() {
        return new StoryView(
                id,
                slug,
                state,
                title,
                bodyHtml,
                excerpt,
                authorId,
                authorName,
                authorHandle,
                authorAbout,
                toldBy,
                relationship,
                publishedAt,
                sentAt,
                minutes,
                audience,
                threadId,
                0L,
                about,
                given,
                timeline);
    }

    /** Its author's content notes and those of others. */
    public List<ContentNote> notes() {
        return given.and(about.contentNotes()).all();
    }

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
