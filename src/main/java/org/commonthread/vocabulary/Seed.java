package org.commonthread.vocabulary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The terms that come with the program, in {@code vocabulary.yaml}; parts of that file that are no facets are passed over. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Seed(
        List<Entry> stage,
        List<Entry> site,
        List<Entry> receptor,
        List<Entry> treatment,
        List<Entry> drug,
        @JsonProperty("side_effect") List<String> sideEffect,
        @JsonProperty("practical_need") List<String> practicalNeed,
        List<String> role,
        List<List<String>> synonyms) {

    /** A term as the file writes it; a drug has a generic name or is a group of drugs, and no label. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            String code,
            @Nullable String label,
            @Nullable String generic,
            @Nullable String group,
            @Nullable List<String> brands,
            @Nullable List<String> synonyms,
            @Nullable String note,
            String source) {
        String name() {
            return Stream.of(label, generic, group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(code);
        }

        Source from() {
            return Source.valueOf(source.toUpperCase(Locale.ROOT));
        }
    }

    static Seed read() {
        try (var file = Objects.requireNonNull(Seed.class.getResourceAsStream("/vocabulary.yaml"))) {
            var content = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(file);
            return new ObjectMapper().convertValue(content, Seed.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of them, each facet in the order of the file. */
    List<Term> terms() {
        var terms = new ArrayList<Term>();
        addEntries(terms, Facet.STAGE, stage);
        addEntries(terms, Facet.SITE, site);
        addEntries(terms, Facet.RECEPTOR, receptor);
        addEntries(terms, Facet.TREATMENT, treatment);
        addEntries(terms, Facet.DRUG, drug);
        addNames(terms, Facet.SIDE_EFFECT, sideEffect, Source.ARTICLE);
        addNames(terms, Facet.NEED, practicalNeed, Source.ARTICLE);
        addNames(terms, Facet.ROLE, role, Source.ADDITION);
        return terms;
    }

    private void addEntries(List<Term> terms, Facet facet, List<Entry> entries) {
        for (var entry : entries) {
            var brands = String.join(", ", Objects.requireNonNullElse(entry.brands(), List.of()));
            var words = new TermWords(entry.name(), brands, otherNames(entry, brands), entry.note());
            terms.add(new Term(facet, entry.code(), words, entry.from(), terms.size()));
        }
    }

    private void addNames(List<Term> terms, Facet facet, List<String> names, Source source) {
        for (var name : names) {
            var code = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
            var words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
            var label = Character.toUpperCase(words.charAt(0)) + words.substring(1);
            terms.add(new Term(facet, code, new TermWords(label, "", "", ""), source, terms.size()));
        }
    }

    /** Its own other names, and those of every list of synonyms that has one of its names. */
    private String otherNames(Entry entry, String brands) {
        var own = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        own.addAll(Objects.requireNonNullElse(entry.synonyms(), List.of()));
        own.add(entry.name());
        own.add(entry.code().replace('_', ' '));
        var others = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        others.addAll(Objects.requireNonNullElse(entry.synonyms(), List.of()));
        synonyms.stream().filter(list -> list.stream().anyMatch(own::contains)).forEach(others::addAll);
        others.removeIf(name -> name.equalsIgnoreCase(entry.name()) || brands.contains(name));
        return String.join(", ", others);
    }
}
