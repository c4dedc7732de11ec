package org.commonthread.moderation.crisis;

import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/** What a moderator did about a crisis; with {@link ContactKind#WROTE_TO_HER} the words are a letter, which is sent. */
public record LogContact(
        long itemId,
        ContactKind how,

        @Size(min = 1, max = WORDS_MAX, message = "Please write what was done, in up to 2,000 characters.")
        String words) {
    public static final int WORDS_MAX = 2_000;

    public LogContact(long itemId, ContactKind how, @Nullable String words) {
        this.itemId = itemId;
        this.how = how;
        this.words = Typed.lines(words).strip();
    }
}
