package org.commonthread.story.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.Need;
import org.commonthread.story.StoryAbout;
import org.commonthread.vocabulary.Facet;
import org.commonthread.vocabulary.Glossary;
import org.commonthread.vocabulary.TermView;

/** How facets are said on reading pages, and where each leads. */
record FacetWords(Glossary glossary) {
    /** Everything of a facet that a story can be found by, in the order of the vocabulary; her hope is a need too. */
    List<String> codes(Facet facet) {
        var terms = glossary.of(facet).stream().map(TermView::code).toList();
        if (facet != Facet.NEED) return terms;
        var needs = Arrays.stream(Need.values()).map(Need::name).toList();
        return Stream.concat(needs.stream(), terms.stream()).toList();
    }

    /** A code that nobody knows is its own name. */
    String label(String code) {
        return Arrays.stream(Need.values())
                .filter(need -> need.name().equals(code))
                .findFirst()
                .map(need -> Spoken.say("need." + need))
                .or(() -> glossary.term(code).map(TermView::shown))
                .orElse(code);
    }

    List<FacetLink> links(StoryAbout about) {
        return about.facets().stream()
                .flatMap(code -> glossary.term(code).stream())
                .sorted((one, other) -> one.facet().compareTo(other.facet()))
                .map(term -> new FacetLink(term.shown(), Browsing.address(term.facet(), term.code())))
                .toList();
    }
}
