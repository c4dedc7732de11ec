package org.commonthread.platform.text;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Makes links of words in plain text, such as the handle of somebody who is called upon. */
public final class Calls extends AbstractVisitor {
    private final Pattern called;
    private final Address address;

    /** Where a word leads. */
    @FunctionalInterface
    public interface Address {
        @Nullable
        String of(String word);
    }

    Calls(Pattern called, Address address) {
        this.called = called;
        this.address = address;
    }

    @Override
    public void visit(Link link) {
        // it leads somewhere already
    }

    @Override
    public void visit(BlockQuote quotation) {
        // somebody else said that, and has been heard
    }

    @Override
    public void visit(Text text) {
        var literal = text.getLiteral();
        var nodes = new ArrayList<org.commonmark.node.Node>();
        var at = 0;
        var found = called.matcher(literal);
        while (found.find()) {
            var target = address.of(found.group());
            if (target == null) continue;
            if (found.start() > at) nodes.add(new Text(literal.substring(at, found.start())));
            var link = new Link(target, null);
            link.appendChild(new Text(found.group()));
            nodes.add(link);
            at = found.end();
        }
        if (nodes.isEmpty()) return;
        if (at < literal.length()) nodes.add(new Text(literal.substring(at)));
        nodes.forEach(text::insertBefore);
        text.unlink();
    }
}
