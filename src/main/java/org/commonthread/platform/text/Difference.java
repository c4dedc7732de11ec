package org.commonthread.platform.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/**
 * What changed between two texts, word by word, as HTML with {@code <del>} and {@code <ins>}. Lines are compared first
 * and words only within lines that differ, so that the cost follows the size of the change and not of the text.
 */
public final class Difference {
    /** Where more words than this have changed in one place, they are shown as taken out and put in as a whole. */
    private static final int WORDS_AT_ONCE = 2_000;
    /** Texts of more lines than this are shown as taken out and put in as a whole: comparing costs their product. */
    private static final int LINES_AT_ONCE = 1_500;

    private Difference() {}

    /** All of the newer text with what was taken out and put in marked; Markdown is shown as it was typed. */
    public static SafeHtml toHtml(String before, String after) {
        var html = new StringBuilder("<p>");
        var old = before.isEmpty() ? List.<String>of() : lines(before);
        var made = lines(after);
        if (old.size() > LINES_AT_ONCE || made.size() > LINES_AT_ONCE) {
            mark(html, "del", old);
            mark(html, "ins", made);
            return new SafeHtml(html.append("</p>").toString());
        }
        var at = 0;
        for (var delta : DiffUtils.diff(old, made).getDeltas()) {
            var source = delta.getSource();
            old.subList(at, source.getPosition()).forEach(line -> Marked.escape(html, line));
            within(html, source.getLines(), delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        old.subList(at, old.size()).forEach(line -> Marked.escape(html, line));
        return new SafeHtml(html.append("</p>").toString());
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)(?!\n)"));
    }

    private static void within(StringBuilder html, List<String> out, List<String> in) {
        var old = words(out);
        var made = words(in);
        if (old.size() > WORDS_AT_ONCE || made.size() > WORDS_AT_ONCE) {
            mark(html, "del", old);
            mark(html, "ins", made);
            return;
        }
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, made).getDeltas()) {
            var source = delta.getSource();
            old.subList(at, source.getPosition()).forEach(word -> Marked.escape(html, word));
            mark(html, "del", source.getLines());
            mark(html, "ins", delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        old.subList(at, old.size()).forEach(word -> Marked.escape(html, word));
    }

    /** Words with the blanks between them as words of their own, so that nothing of the text is left out. */
    private static List<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> List.of(line.split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void mark(StringBuilder html, String element, List<String> words) {
        if (words.isEmpty()) return;
        html.append('<').append(element).append('>');
        // a mark ends with its line: a paragraph may not begin inside it
        var text = String.join("", words).replaceAll("\n+", "\n");
        Marked.escape(html, text);
        html.append("</").append(element).append('>');
    }
}
