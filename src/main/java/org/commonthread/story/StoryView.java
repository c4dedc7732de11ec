package org.commonthread.story;

import java.time.Instant;
import java.util.List;
import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.ContentNotes;
import org.jspecify.annotations.Nullable;

/**
 * A published story as a reader sees it.
 *
 * @param given the content notes that others put on it
 * @param groupSlug of the one group that reads it; null if others do
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
        Timeline timeline,
        @Nullable String groupSlug,
        @Nullable String groupName) {

    /** The story alone, which stays the same however many answer it. */
    public StoryView alone() {
        return with(authorName, 0L);
    }

    /** The id tells nearly all of them apart; to reckon with every word of each would cost more than finding it. */
    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    /** Who wrote it, or that she has left the group and does not wish to be named. */
    StoryView signed() {
        return named() ? this : with(Spoken.say("comment.former"), commentCount);
    }

    public boolean named() {
        return !authorHandle.isEmpty();
    }

    private StoryView with(String name, Long count) {
        return new StoryView(
                id,
                slug,
                state,
                title,
                bodyHtml,
                excerpt,
                authorId,
                name,
                authorHandle,
                authorAbout,
                toldBy,
                relationship,
                publishedAt,
                sentAt,
                minutes,
                audience,
                threadId,
                count,
                about,
                given,
                timeline,
                groupSlug,
                groupName);
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
