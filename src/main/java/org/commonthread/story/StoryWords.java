package org.commonthread.story;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an author has typed so far. A draft may be anything that fits; what is asked of it before others read it is
 * {@link ReadyToSend}'s matter.
 */
public record StoryWords(
        @Size(max = TITLE_MAX, message = "This title is longer than 150 characters. Please shorten it a little.")
        String title,

        @Size(
                max = BODY_MAX,
                message = "This is longer than 100,000 characters, about 60 pages. Please make two stories of it.")
        String body,

        @NotNull Audience audience,
        @NotNull ToldBy toldBy,

        @Size(max = RELATIONSHIP_MAX, message = "Please keep this to 80 characters.")
        String relationship) {
    /** Two lines on a phone. */
    public static final int TITLE_MAX = 150;
    /** About 60 pages: more than anyone reads on a screen, and what the sanitizer does in well under a second. */
    public static final int BODY_MAX = 100_000;

    public static final int RELATIONSHIP_MAX = 80;

    public StoryWords(
            @Nullable String title,
            @Nullable String body,
            Audience audience,
            ToldBy toldBy,
            @Nullable String relationship) {
        this.title = Typed.line(title);
        this.body = Typed.lines(body);
        this.audience = audience;
        this.toldBy = toldBy;
        this.relationship = Typed.line(relationship);
    }

    /** The same with one paragraph more. */
    StoryWords followedBy(String paragraph) {
        var words = body.stripTrailing();
        return new StoryWords(
                title, words.isEmpty() ? paragraph : words + "\n\n" + paragraph, audience, toldBy, relationship);
    }
}
