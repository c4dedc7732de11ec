package org.commonthread.platform.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Puts the pictures of a text where they can stand, and writes them. */
final class Figures implements NodeRenderer {
    /** As wide as the column of words on a page, as the style sheet has it; on a phone as wide as the phone. */
    private static final String SIZES = "(min-width: 50rem) 48rem, 100vw";

    private final HtmlWriter html;

    Figures(HtmlNodeRendererContext context) {
        html = context.getWriter();
    }

    static List<Image> in(Node document) {
        var images = new ArrayList<Image>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                images.add(image);
            }
        });
        return images;
    }

    /** Lifts each known picture out of its paragraph, which goes on behind it; takes away those that are not known. */
    static void place(Node document, Illustrations known) {
        for (var image : in(document)) {
            var picture = known.at(image.getDestination());
            var paragraph = image.getParent();
            if (picture != null && paragraph instanceof Paragraph) {
                lift(image, paragraph, new Figure(picture.described(words(image))));
            }
            image.unlink();
        }
    }

    private static void lift(Image image, Node paragraph, Figure figure) {
        var rest = new Paragraph();
        while (image.getNext() != null) rest.appendChild(image.getNext());
        paragraph.insertAfter(figure);
        if (rest.getFirstChild() != null) figure.insertAfter(rest);
        if (paragraph.getFirstChild() == image) paragraph.unlink();
    }

    static String words(Image image) {
        var words = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString().strip();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Figure.class);
    }

    @Override
    public void render(Node node) {
        var picture = ((Figure) node).picture();
        html.line();
        html.tag("figure");
        if (picture.veiled()) veiled(picture);
        else shown(picture);
        html.tag("/figure");
        html.line();
    }

    /** A browser fetches what is behind the veil when it is lifted, and not before. */
    private void veiled(Illustration picture) {
        html.tag("details");
        html.tag("summary");
        html.tag("img", attributes(picture.veil(), "", picture), true);
        html.tag("span");
        html.text(Spoken.say("picture.veiled", picture.alt()));
        html.tag("/span");
        html.tag("/summary");
        shown(picture);
        html.tag("/details");
    }

    private void shown(Illustration picture) {
        var attributes = attributes(picture.address(), picture.alt(), picture);
        if (picture.smallWidth() < picture.width()) {
            attributes.put(
                    "srcset",
                    picture.small() + " " + picture.smallWidth() + "w, " + picture.address() + " " + picture.width()
                            + "w");
            attributes.put("sizes", SIZES);
        }
        html.tag("img", attributes, true);
    }

    /** The measures are of the whole picture in any size, so that the page does not jump when it comes. */
    private static Map<String, String> attributes(String address, String alt, Illustration measures) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", address);
        attributes.put("alt", alt);
        attributes.put("width", String.valueOf(measures.width()));
        attributes.put("height", String.valueOf(measures.height()));
        attributes.put("loading", "lazy");
        return attributes;
    }
}
