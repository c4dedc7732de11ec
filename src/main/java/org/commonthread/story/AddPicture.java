package org.commonthread.story;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Brings a picture for a story.
 *
 * @param file as it was chosen
 * @param alt what it shows, for those who do not see it
 * @param veiled whether it shows something medical or a scar, and is seen only by those who ask
 */
public record AddPicture(
        byte[] file,

        @NotBlank(message = ALT_MISSING) @Size(max = ALT_MAX, message = ALT_LONG)
        String alt,

        boolean veiled) {
    /** Two sentences, as a screen reader says them in one go. */
    public static final int ALT_MAX = 300;

    static final String ALT_MISSING = "Please say in a few words what the picture shows. Some of us cannot see it.";

    static final String ALT_LONG = "Please keep this to 300 characters.";

    public AddPicture(byte[] file, @Nullable String alt, boolean veiled) {
        this.file = file;
        this.alt = Typed.line(alt);
        this.veiled = veiled;
    }
}
