package org.commonthread.platform.text;

/**
 * HTML that may be sent to a reader as it is. Only this package makes it, from {@link Markdown} or from what was made
 * so before and comes out of the database.
 */
public final class SafeHtml {
    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    /** HTML that {@link Markdown} made and that was stored as it made it. */
    public static SafeHtml stored(String html) {
        return new SafeHtml(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
