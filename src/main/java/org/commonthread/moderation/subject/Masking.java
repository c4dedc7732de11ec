package org.commonthread.moderation.subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.commonthread.platform.text.Marked.Span;

/** What is left out of a text, because it could lead a stranger to somebody (MQ-8). */
public record Masking(List<Span> spans) {
    public static final Masking NONE = new Masking(List.of());

    /** What stands where something was left out; the same in every language. */
    static final String LEFT_OUT = "[\u2026]";

    /** Spans that overlap become one; the last comes first, so that what is replaced moves nothing that is still to be. */
    public Masking(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span :
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || span.start() >= last.end()) merged.add(span);
            else merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
        }
        Collections.reverse(merged);
        this.spans = List.copyOf(merged);
    }

    public boolean isNothing() {
        return spans.isEmpty();
    }

    /** The whole of the text that was judged. */
    public String on(String text) {
        return on(text, 0);
    }

    /**
     * A part of it.
     *
     * @param from where in the text the part begins
     */
    public String on(String part, int from) {
        var masked = new StringBuilder(part);
        for (var span : spans) {
            var start = Math.max(0, span.start() - from);
            var end = Math.min(part.length(), span.end() - from);
            if (start < end) masked.replace(start, end, LEFT_OUT);
        }
        return masked.toString();
    }
}
