package org.commonthread.platform.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * CommonMark to HTML that is safe to show. HTML in the source is shown as the characters it is; what the renderer
 * makes passes the OWASP sanitizer once more, so that neither library has to be without fault.
 */
public final class Markdown {
    // 50: each open block costs every later line a look (commonmark-java's answer to quadratic input).
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(50).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .nodeRendererFactory(Figures::new)
            .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().stripNewlines(true).build();
    /** Pictures come from nowhere but here. */
    private static final String PICTURE = "/pictures/[a-z]+(?:/[a-z]+)?";

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "em",
                    "strong",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "code",
                    "pre",
                    "h2",
                    "h3",
                    "h4",
                    "a",
                    "figure",
                    "img",
                    "details",
                    "summary",
                    "span")
            // A page has one h1, its title; what the author marks as heading 1 becomes a section of it.
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("src")
            .matching(Pattern.compile(PICTURE))
            .onElements("img")
            .allowAttributes("srcset")
            .matching(Pattern.compile(PICTURE + " \\d+w\\s*,\\s*" + PICTURE + " \\d+w"))
            .onElements("img")
            .allowAttributes("alt", "sizes", "width", "height", "loading")
            .onElements("img")
            .allowWithoutAttributes("span")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    private Markdown() {}

    /** The source as HTML without pictures; links are followed by no search engine. */
    public static SafeHtml toHtml(String source) {
        return toHtml(source, Illustrations.NONE);
    }

    /** The same with those of its pictures that are known. */
    public static SafeHtml toHtml(String source, Illustrations known) {
        var document = PARSER.parse(source);
        Figures.place(document, known);
        return new SafeHtml(POLICY.sanitize(RENDERER.render(document)));
    }

    /**
     * The addresses of the pictures that the source names, each once, in its order, with what it says they show; whether
     * there are any is another question.
     */
    public static Map<String, String> pictures(String source) {
        var pictures = new LinkedHashMap<String, String>();
        for (var image : Figures.in(PARSER.parse(source))) {
            pictures.putIfAbsent(image.getDestination(), Figures.words(image));
        }
        return pictures;
    }

    /** A picture as it is named in a source. */
    public static String picture(String address, String alt) {
        return "![" + alt.replaceAll("[\\\\\\[\\]`*_<&]", "\\\\$0") + "](" + address + ")";
    }

    /** The source, naming the picture at {@code address} with other words wherever it does. */
    public static String described(String source, String address, String alt) {
        var named = Pattern.compile("!\\[(?:\\\\.|[^\\]\\\\])*\\]\\(" + Pattern.quote(address) + "\\)");
        return named.matcher(source).replaceAll(Matcher.quoteReplacement(picture(address, alt)));
    }

    /**
     * The same, and what {@code called} matches in its plain text leads where {@code address} says; null leaves it as it
     * is. Links, code and quotations stay as they were typed.
     */
    public static SafeHtml toHtml(String source, Pattern called, Calls.Address address) {
        var document = PARSER.parse(source);
        document.accept(new Calls(called, address));
        return new SafeHtml(POLICY.sanitize(RENDERER.render(document)));
    }

    /** The first {@code length} characters or so of the source as plain text, cut at a word. */
    public static String excerpt(String source, int length) {
        var head = source.substring(0, end(source, length * 4));
        var withoutHeadings = String.join(
                "\n", head.lines().filter(line -> !line.startsWith("#")).toList());
        var document = PARSER.parse(withoutHeadings);
        Figures.place(document, Illustrations.NONE);
        document.accept(new WordsOfLinks());
        var text = PLAIN.render(document).replaceAll("\\s+", " ").strip();
        if (text.length() <= length) return text;
        var space = text.lastIndexOf(' ', length);
        return text.substring(0, space > 0 ? space : end(text, length)) + "…";
    }

    /** Leaves of a link the words people read. */
    private static final class WordsOfLinks extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            for (var child = link.getFirstChild(); child != null; child = link.getFirstChild())
                link.insertBefore(child);
            link.unlink();
        }
    }

    /** Where to cut so that at most {@code length} units are left and no character is cut in two. */
    private static int end(String text, int length) {
        if (text.length() <= length) return text.length();
        return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }

    /** Minutes to read it, at 200 words a minute (people here are tired), one at least. */
    public static int minutes(String source) {
        var words = List.of(source.strip().split("\\s+")).size();
        return Math.max(1, Math.round(words / 200f));
    }
}
