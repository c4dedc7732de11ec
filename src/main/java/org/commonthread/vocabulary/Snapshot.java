package org.commonthread.vocabulary;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of one moment in memory, with their names laid out for {@link Spotting}. */
final class Snapshot implements Glossary {
    private final Map<String, TermView> byCode = new LinkedHashMap<>();
    private final Map<Facet, List<TermView>> byFacet = new EnumMap<>(Facet.class);
    private final Spotting<TermView> spotting = new Spotting<>();

    static Snapshot of(List<TermView> terms) {
        var snapshot = new Snapshot();
        for (var term : terms) {
            snapshot.byCode.put(term.code(), term);
            if (term.offered()) term.words().names().forEach(name -> snapshot.spotting.learn(name, term));
        }
        for (var facet : Facet.values()) {
            snapshot.byFacet.put(
                    facet, terms.stream().filter(term -> term.facet() == facet).toList());
        }
        return snapshot;
    }

    @Override
    public Optional<TermView> term(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<TermView> of(Facet facet) {
        return byFacet.getOrDefault(facet, List.of());
    }

    @Override
    public List<TermView> spottedIn(String text) {
        return spotting.in(text);
    }
}
