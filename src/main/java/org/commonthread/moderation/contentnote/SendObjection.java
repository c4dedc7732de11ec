package org.commonthread.moderation.contentnote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/** An author's word against a note that others put on her text. */
public record SendObjection(
        long noteId,

        @NotBlank(message = "Please tell us in a few words why it does not fit.")
        @Size(max = WORDS_MAX, message = "Please keep it to 1,000 characters.")
        String words) {
    public static final int WORDS_MAX = 1_000;

    public SendObjection(long noteId, @Nullable String words) {
        this.noteId = noteId;
        this.words = Typed.lines(words).strip();
    }
}
