package org.commonthread.story;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Tells anew what a picture shows.
 *
 * @param alt as in {@link AddPicture}
 * @param veiled as in {@link AddPicture}
 */
public record DescribePicture(
        String name,

        @NotBlank(message = AddPicture.ALT_MISSING) @Size(max = AddPicture.ALT_MAX, message = AddPicture.ALT_LONG)
        String alt,

        boolean veiled) {
    public DescribePicture(String name, @Nullable String alt, boolean veiled) {
        this.name = name;
        this.alt = Typed.line(alt);
        this.veiled = veiled;
    }
}
