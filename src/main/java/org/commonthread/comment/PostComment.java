package org.commonthread.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Adds a comment to a thread.
 *
 * @param parentId the comment it answers, null for one under the subject itself
 * @param key made by the form or the script; the same key sent again is the same comment
 */
public record PostComment(
        long threadId,
        @Nullable Long parentId,

        @NotBlank(message = "There are no words here yet.")
        @Size(max = BODY_MAX, message = "This is longer than 10,000 characters. Please send it in two parts.")
        String body,

        @Pattern(regexp = "[A-Za-z0-9-]{8,64}", message = "A key has 8 to 64 letters, digits or hyphens.")
        String key) {
    /** Five pages; what is longer is a story. */
    public static final int BODY_MAX = 10_000;

    public PostComment(long threadId, @Nullable Long parentId, @Nullable String body, String key) {
        this.threadId = threadId;
        this.parentId = parentId;
        this.body = Typed.lines(body).strip();
        this.key = key;
    }
}
