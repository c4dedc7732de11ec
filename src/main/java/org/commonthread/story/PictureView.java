package org.commonthread.story;

import org.commonthread.platform.text.Markdown;

/**
 * A picture its author may put into a text.
 *
 * @param address where it is, and how a text names it
 */
public record PictureView(long id, String address, int width, int height, String alt) {
    public String markdown() {
        return Markdown.picture(address, alt);
    }
}
