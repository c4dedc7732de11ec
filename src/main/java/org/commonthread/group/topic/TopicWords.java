package org.commonthread.group.topic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.commonthread.moderation.subject.Masking;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody begins a topic with. */
public record TopicWords(
        @Size(min = TITLE_MIN, max = TITLE_MAX, message = "Please give a title of 3 to 150 characters.")
        String title,

        @NotBlank(message = "There are no words here yet.")
        @Size(max = BODY_MAX, message = "This is longer than 10,000 characters. The rest can be the first answer.")
        String body) {
    public static final int TITLE_MIN = 3;
    public static final int TITLE_MAX = 150;
    public static final int BODY_MAX = 10_000;

    public TopicWords(@Nullable String title, @Nullable String body) {
        this.title = Typed.line(title);
        this.body = Typed.lines(body).strip();
    }

    /** Title and words, as they are screened and judged. */
    String text() {
        return title + "\n\n" + body;
    }

    TopicWords masked(Masking masking) {
        var bodyAt = title.length() + 2;
        return new TopicWords(masking.on(title), masking.on(body, bodyAt));
    }
}
