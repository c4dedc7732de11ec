package org.commonthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeedTest {
    private final List<Term> terms = Seed.read().terms();

    @Test
    void everyCodeIsThereOnce() {
        assertThat(terms).hasSizeGreaterThan(60);
        assertThat(terms).extracting(Term::code).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z0-9_]+"));
    }

    @Test
    void aDrugIsShownWithItsBrands() {
        assertThat(words("TRASTUZUMAB").shown()).isEqualTo("trastuzumab (Herceptin)");
        assertThat(words("AROMATASE_INHIBITOR").shown()).isEqualTo("aromatase inhibitors");
    }

    @Test
    void aTermAnswersToAllItsNames() {
        assertThat(words("METASTATIC").names()).contains("stage 4", "mets", "MBC", "secondary");
        assertThat(words("RADIATION").names()).contains("Radiation therapy", "radiotherapy");
        assertThat(words("CHEMOTHERAPY").names()).contains("chemo");
        assertThat(words("HAIR_LOSS").label()).isEqualTo("Hair loss");
        assertThat(words("SECOND_OPINION").label()).isEqualTo("Second opinion");
    }

    @Test
    void aTextIsOfferedTheTermsItSpeaksOf() {
        var views = IntStream.range(0, terms.size())
                .mapToObj(at -> view(at, terms.get(at)))
                .toList();
        var glossary = Snapshot.of(views);

        assertThat(glossary.spottedIn("Ibrance, then chemo. The mets were in my liver; the fatigue was in my bones."))
                .extracting(TermView::code)
                .containsExactly("PALBOCICLIB", "CHEMOTHERAPY", "METASTATIC", "LIVER", "FATIGUE", "BONE");
    }

    private static TermView view(long id, Term term) {
        var words = term.words();
        return new TermView(
                id,
                Facet.SITE,
                term.code(),
                words.label(),
                words.brands(),
                words.synonyms(),
                words.note(),
                Source.ARTICLE,
                TermStatus.OFFERED,
                null,
                null,
                0);
    }

    private TermWords words(String code) {
        return terms.stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow()
                .words();
    }
}
