package org.commonthread.story.web;

import java.util.List;
import org.commonthread.moderation.check.PersonalSpan;
import org.commonthread.platform.text.Marked;
import org.commonthread.platform.text.SafeHtml;
import org.commonthread.platform.text.Spoken;

/** One part of an author's words: in which field, what it looks like, and the words around it with it marked. */
public record PrivateLine(String field, String what, SafeHtml words) {
    /** So many characters before and after make the place known again. */
    private static final int AROUND = 40;

    static PrivateLine of(String field, String text, PersonalSpan span) {
        var from = Math.max(0, span.start() - AROUND);
        var to = Math.min(text.length(), span.end() + AROUND);
        return new PrivateLine(
                field,
                Spoken.say("personal." + span.kind()),
                Marked.toHtml(
                        text.substring(from, to), List.of(new Marked.Span(span.start() - from, span.end() - from))));
    }
}
