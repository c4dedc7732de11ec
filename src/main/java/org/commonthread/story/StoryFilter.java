package org.commonthread.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonthread.vocabulary.Facet;

/**
 * Which stories a reader asks for: those that have every one of these facets, by this author if one is named.
 *
 * @param facets codes, the one that is likely the rarest first
 * @param author a handle, or empty for anyone's
 */
public record StoryFilter(List<String> facets, String author) {
    public static final StoryFilter ALL = new StoryFilter(List.of(), "");

    /** Drugs are rarer than treatments, and nearly everyone here has a stage. */
    private static final List<Facet> RAREST_FIRST = List.of(
            Facet.DRUG,
            Facet.SIDE_EFFECT,
            Facet.NEED,
            Facet.SITE,
            Facet.RECEPTOR,
            Facet.TREATMENT,
            Facet.ROLE,
            Facet.STAGE);

    /** What no story has: asked for where the address names a thing that cannot be. */
    private static final String NONE = "-";

    public StoryFilter {
        facets = facets.stream().distinct().toList();
    }

    /** The filter that the parameters of an address name; the same in pages and in REST. */
    public static StoryFilter of(Map<String, List<String>> parameters) {
        var codes = new ArrayList<String>();
        for (var facet : RAREST_FIRST) {
            for (var asked : parameters.getOrDefault(facet.parameter(), List.of())) {
                if (!asked.isEmpty()) codes.add(code(asked));
            }
        }
        var author = parameters.getOrDefault("author", List.of()).stream()
                .findFirst()
                .orElse("");
        return new StoryFilter(codes, author.indexOf('\0') >= 0 ? NONE : author);
    }

    private static String code(String asked) {
        var code = asked.toUpperCase(Locale.ROOT);
        return code.matches("[A-Z0-9_]{1,60}") ? code : NONE;
    }

    public boolean isAll() {
        return facets.isEmpty() && author.isEmpty();
    }
}
