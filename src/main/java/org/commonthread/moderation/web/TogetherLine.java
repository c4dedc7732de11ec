package org.commonthread.moderation.web;

import org.commonthread.moderation.ItemRow;
import org.commonthread.moderation.Seen;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Markdown;
import org.commonthread.platform.text.Spoken;

/**
 * One of several items as a moderator looks at it before she decides about all of them.
 *
 * @param seen what her form sends back, so that nothing is decided that she has not seen
 */
public record TogetherLine(long id, String seen, String title, String excerpt, String by) {
    private static final int EXCERPT = 280;

    static TogetherLine of(ItemRow item) {
        return new TogetherLine(
                item.id(),
                item.id() + ":" + item.revision() + ":" + item.version(),
                Spoken.say("kind." + item.kind()) + ": " + item.title(),
                Markdown.excerpt(item.text(), EXCERPT),
                item.authorName());
    }

    static Seen seen(String sent) {
        if (!sent.matches("\\d{1,18}:\\d{1,9}:\\d{1,9}")) throw Refusal.notFound();
        var parts = sent.split(":");
        return new Seen(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    static long id(String sent) {
        if (!sent.matches("\\d{1,18}")) throw Refusal.notFound();
        return Long.parseLong(sent);
    }
}
