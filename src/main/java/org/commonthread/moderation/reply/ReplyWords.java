package org.commonthread.moderation.reply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.text.Typed;

/**
 * What a prepared reply says, and for which rule.
 *
 * @param name by which moderators find it
 * @param text the words themselves; {@link #NAME} stands where the author's name goes
 * @param offered whether moderators are offered it
 */
public record ReplyWords(
        @NotNull ReasonCode rule,

        @NotNull ReplyLanguage language,

        @NotBlank(message = "Please give it a short name, so that colleagues find it.")
        @Size(max = NAME_MAX, message = "Please keep the name to 80 characters.")
        String name,

        @NotBlank(message = "Please write what the author will read.")
        @Size(max = TEXT_MAX, message = "Please keep it to 2,000 characters; shorter is kinder.")
        String text,

        boolean offered) {
    public static final int NAME_MAX = 80;

    /** Leaves room for what a moderator adds. */
    public static final int TEXT_MAX = 2_000;

    static final String NAME = "{name}";

    public ReplyWords {
        name = Typed.line(name);
        text = Typed.lines(text).strip();
    }

    /** All of it as the history writes it down. */
    String written() {
        return rule + " " + language + (offered ? "" : " (not offered)") + "\n" + name + "\n" + text;
    }
}
