package org.commonthread.vocabulary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.commonthread.platform.text.Typed;
import org.commonthread.vocabulary.Facet;
import org.commonthread.vocabulary.Keeping;
import org.commonthread.vocabulary.NewTerm;
import org.commonthread.vocabulary.TermView;
import org.commonthread.vocabulary.TermWords;
import org.jspecify.annotations.Nullable;

/** The whole vocabulary for those who keep it, and a place to add what is missing. */
@Named
@RequestScoped
public class VocabularyPage {
    @Inject
    Keeping keeping;

    @Inject
    CurrentActor current;

    private List<Group> groups = List.of();
    private Facet facet = Facet.DRUG;
    private String code = "";
    private String label = "";
    private String brands = "";
    private String synonyms = "";
    private @Nullable Refusal refusal;

    /** The terms of one facet. */
    public record Group(Facet facet, String title, List<TermLine> terms) {}

    @PostConstruct
    public void load() {
        var all = keeping.all(current.get());
        groups = Arrays.stream(Facet.values())
                .map(each -> new Group(each, Spoken.say("facet." + each), lines(all, each)))
                .toList();
    }

    private static List<TermLine> lines(List<TermView> all, Facet facet) {
        return all.stream()
                .filter(term -> term.facet() == facet)
                .map(TermLine::of)
                .toList();
    }

    public void add() {
        try {
            var wanted = Typed.line(code).toUpperCase(Locale.ROOT);
            keeping.add(current.get(), new NewTerm(facet, wanted, new TermWords(label, brands, synonyms, "")));
            code = "";
            label = "";
            brands = "";
            synonyms = "";
            load();
        } catch (Refusal refused) {
            refusal = refused;
        }
    }

    public boolean isMayEdit() {
        return current.get().roles().contains(Role.ADMIN);
    }

    public List<Group> getGroups() {
        return groups;
    }

    public Facet getFacet() {
        return facet;
    }

    public void setFacet(Facet facet) {
        this.facet = facet;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getBrands() {
        return brands;
    }

    public void setBrands(String brands) {
        this.brands = brands;
    }

    public String getSynonyms() {
        return synonyms;
    }

    public void setSynonyms(String synonyms) {
        this.synonyms = synonyms;
    }

    public boolean isRefused() {
        return refusal != null;
    }

    public @Nullable String getCodeProblem() {
        return refusal == null ? null : refusal.problemOf("code");
    }

    public @Nullable String getLabelProblem() {
        return refusal == null ? null : refusal.problemOf("label");
    }
}
