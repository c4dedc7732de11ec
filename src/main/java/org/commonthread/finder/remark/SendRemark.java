package org.commonthread.finder.remark;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Something is wrong with an entry.
 *
 * @param sender where it was sent from; only a number made of it is kept, and that for a day
 */
public record SendRemark(
        String slug,
        @NotNull RemarkKind kind,

        @Size(max = WORDS_MAX, message = "Please keep it to 500 characters.")
        String words,

        String sender) {
    public static final int WORDS_MAX = 500;

    public SendRemark(String slug, RemarkKind kind, @Nullable String words, String sender) {
        this.slug = slug;
        this.kind = kind;
        this.words = Typed.lines(words).strip();
        this.sender = sender;
    }
}
