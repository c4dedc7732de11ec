package org.commonthread.moderation.web;

import java.util.List;
import org.commonthread.moderation.check.Finding;
import org.commonthread.platform.text.Marked;
import org.commonthread.platform.text.Marked.Span;

/**
 * The words under review, safe to show, with what the checks noticed marked in them. The beginning comes first: who reads
 * hard things all day decides how much of one she needs (SF-8).
 *
 * @param rest whether there is more than the beginning
 */
public record JudgedText(String beginning, String whole, boolean rest) {
    private static final int BEGINNING = 400;

    static JudgedText of(String text, List<Finding> findings) {
        var spans = findings.stream()
                .filter(finding -> finding.end() > finding.start())
                .map(finding -> new Span(finding.start(), finding.end()))
                .toList();
        var end = end(text);
        var cut = text.substring(0, end) + (end < text.length() ? " …" : "");
        return new JudgedText(
                Marked.toHtml(cut, spans).toString(), Marked.toHtml(text, spans).toString(), end < text.length());
    }

    /** Between words; all of it if hardly more is left. */
    private static int end(String text) {
        if (text.length() <= BEGINNING * 5 / 4) return text.length();
        var space = text.lastIndexOf(' ', BEGINNING);
        return space > BEGINNING / 2 ? space : BEGINNING;
    }
}
