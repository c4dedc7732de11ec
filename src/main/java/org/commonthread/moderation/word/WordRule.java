package org.commonthread.moderation.word;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list, as people write it. It means these words, whole and in this order, in small or capital letters; an
 * asterisk at either end stands for the rest of a word. Everything else in it is what it is: no expression of any kind
 * is hidden in a dot or a bracket.
 *
 * @param note which content note is offered; only with {@link WordAction#ADD_CONTENT_NOTE}
 * @param why for colleagues: where it comes from, what it is for
 */
public record WordRule(
        @Size(max = WORDS_MAX, message = "Please keep it to 100 characters.")
        @Pattern(regexp = "(?s).*[\\p{L}\\p{N}].*", message = "Please write a word or some words.")
        String words,

        WordAction action,
        @Nullable ContentNote note,

        @Size(max = WHY_MAX, message = "Please keep it to 200 characters.")
        String why) {
    public static final int WORDS_MAX = 100;
    public static final int WHY_MAX = 200;

    public WordRule {
        words = Typed.line(words);
        why = Typed.line(why);
        if (action != WordAction.ADD_CONTENT_NOTE) note = null;
    }

    /** As history keeps it. */
    String written() {
        return action + (note == null ? "" : " " + note) + ": " + words + (why.isEmpty() ? "" : " (" + why + ")");
    }
}
