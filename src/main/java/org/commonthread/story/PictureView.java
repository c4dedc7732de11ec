package org.commonthread.story;

import org.commonthread.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A picture its author may put into a text.
 *
 * @param name what its author's forms call it
 * @param address where it is, and how a text names it
 */
public record PictureView(long id, String name, String address, int width, int height, String alt, boolean veiled) {
    /** The same, with the words a text has for it, if it has any. */
    PictureView saying(@Nullable String words) {
        return words == null || words.isBlank()
                ? this
                : new PictureView(id, name, address, width, height, words, veiled);
    }

    public String markdown() {
        return Markdown.picture(address, alt);
    }
}
