package org.commonthread.moderation.appeal;

import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/** An author's words against one decision. */
public record SendAppeal(
        Against against,
        long id,

        @Size(
                min = 1,
                max = WORDS_MAX,
                message = "Please say in up to 2,000 characters why it should be looked at again.")
        String words) {
    public static final int WORDS_MAX = 2_000;

    public SendAppeal(Against against, long id, @Nullable String words) {
        this.against = against;
        this.id = id;
        this.words = Typed.lines(words).strip();
    }
}
