package org.commonthread.platform.text;

import java.util.Comparator;
import java.util.List;

/** Source text as typed, safe to show, with some spans marked. */
public final class Marked {
    private Marked() {}

    /** A span of the source, in UTF-16 units; the end is not part of it. */
    public record Span(int start, int end) {}

    /** Paragraphs and line breaks are kept, Markdown is not rendered: a moderator sees what was typed. */
    public static SafeHtml toHtml(String source, List<Span> spans) {
        var html = new StringBuilder(source.length() + 64).append("<p>");
        var at = 0;
        for (var span :
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (span.start() < at || span.end() > source.length()) continue;
            escape(html, source, at, span.start());
            html.append("<mark>");
            escape(html, source, span.start(), span.end());
            html.append("</mark>");
            at = span.end();
        }
        escape(html, source, at, source.length());
        return new SafeHtml(html.append("</p>").toString());
    }

    static void escape(StringBuilder html, String source) {
        escape(html, source, 0, source.length());
    }

    private static void escape(StringBuilder html, String source, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (source.charAt(i)) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\n' -> {
                    var paragraph = i + 1 < to && source.charAt(i + 1) == '\n';
                    html.append(paragraph ? "</p><p>" : "<br/>");
                    while (i + 1 < to && source.charAt(i + 1) == '\n') i++;
                }
                default -> html.append(source.charAt(i));
            }
        }
    }
}
