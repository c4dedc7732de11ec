package org.commonthread.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Markup of small pieces that many pages repeat, kept under the very record they were made from: the same record is the
 * same markup, another record is other markup, and so there is nothing to spoil. What a piece shows to one reader only
 * must be a component of its record; two readers share a piece exactly if they would see the same.
 */
public final class KeptMarkup {
    private static final int CHARACTERS = 8 << 20;
    private static final int BESIDE_CHARACTERS = 200;

    private static final Cache<Object, String> PIECES = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            // the record holds the words once more
            .weigher((Object piece, String markup) -> 2 * markup.length() + BESIDE_CHARACTERS)
            .build();

    private KeptMarkup() {}

    /** Writes what {@code children} make of {@code piece}, a record of which they are a pure function. */
    public static void write(FacesContext context, Record piece, Iterable<UIComponent> children) throws IOException {
        var markup = PIECES.getIfPresent(piece);
        if (markup == null) {
            markup = made(context, children);
            PIECES.put(piece, markup);
        }
        context.getResponseWriter().write(markup);
    }

    private static String made(FacesContext context, Iterable<UIComponent> children) throws IOException {
        var page = context.getResponseWriter();
        var markup = new StringWriter(2_048);
        var aside = page.cloneWithWriter(markup);
        context.setResponseWriter(aside);
        try {
            for (var child : children) child.encodeAll(context);
            aside.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return markup.toString();
    }
}
