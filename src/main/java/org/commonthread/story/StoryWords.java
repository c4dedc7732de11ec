package org.commonthread.story;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.platform.text.Markdown;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an author has typed so far. A draft may be anything that fits; what is asked of it before others read it is
 * {@link ReadyToSend}'s matter.
 *
 * @param groupId the one group that reads it, if one does; null while she has not chosen one
 */
public record StoryWords(
        @Size(max = TITLE_MAX, message = "This title is longer than 150 characters. Please shorten it a little.")
        String title,

        @Size(
                max = BODY_MAX,
                message = "This is longer than 100,000 characters, about 60 pages. Please make two stories of it.")
        String body,

        @NotNull Audience audience,
        @Nullable Long groupId,
        @NotNull ToldBy toldBy,

        @Size(max = RELATIONSHIP_MAX, message = "Please keep this to 80 characters.")
        String relationship,

        @Valid StoryAbout about,
        @Valid Timeline timeline) {
    /** Two lines on a phone. */
    public static final int TITLE_MAX = 150;
    /** About 60 pages: more than anyone reads on a screen, and what the sanitizer does in well under a second. */
    public static final int BODY_MAX = 100_000;

    public static final int RELATIONSHIP_MAX = 80;

    /** What stands between the parts of {@link #text}. */
    static final String BETWEEN = "\n\n";

    /** A page nobody has written on. */
    public static final StoryWords EMPTY =
            new StoryWords("", "", Audience.MEMBERS, ToldBy.MYSELF, "", StoryAbout.NOTHING, Timeline.NONE);

    public StoryWords(
            @Nullable String title,
            @Nullable String body,
            Audience audience,
            @Nullable Long groupId,
            ToldBy toldBy,
            @Nullable String relationship,
            StoryAbout about,
            Timeline timeline) {
        this.title = Typed.line(title);
        this.body = Typed.lines(body);
        this.audience = audience;
        this.groupId = audience == Audience.GROUP ? groupId : null;
        this.toldBy = toldBy;
        this.relationship = Typed.line(relationship);
        this.about = about;
        this.timeline = timeline;
    }

    /** For readers who need not belong to one group. */
    public StoryWords(
            @Nullable String title,
            @Nullable String body,
            Audience audience,
            ToldBy toldBy,
            @Nullable String relationship,
            StoryAbout about,
            Timeline timeline) {
        this(title, body, audience, null, toldBy, relationship, about, timeline);
    }

    public boolean hasPictures() {
        return !Markdown.pictures(body).isEmpty();
    }

    /** All that a person wrote in it, for whoever reads it before others do. */
    String text() {
        return text(body, relationship, timeline);
    }

    static String text(String body, String relationship, Timeline timeline) {
        return Stream.of(body, relationship, timeline.words())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    Readers readers() {
        return new Readers(audience, groupId);
    }

    /** The same for other readers. */
    public StoryWords to(Audience readers) {
        return to(readers, null);
    }

    /** The same for other readers, of whom {@code group} is the one if they are one. */
    public StoryWords to(Audience readers, @Nullable Long group) {
        return new StoryWords(title, body, readers, group, toldBy, relationship, about, timeline);
    }

    /** The same in other words. */
    public StoryWords saying(String otherBody) {
        return new StoryWords(title, otherBody, audience, groupId, toldBy, relationship, about, timeline);
    }

    /** The same, telling this about itself. */
    public StoryWords telling(StoryAbout itself, Timeline road) {
        return new StoryWords(title, body, audience, groupId, toldBy, relationship, itself, road);
    }

    /** The same with one paragraph more. */
    StoryWords followedBy(String paragraph) {
        var words = body.stripTrailing();
        return saying(words.isEmpty() ? paragraph : words + "\n\n" + paragraph);
    }
}
