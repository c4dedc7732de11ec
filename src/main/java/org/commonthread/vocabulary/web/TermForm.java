package org.commonthread.vocabulary.web;

import org.commonthread.vocabulary.TermView;
import org.commonthread.vocabulary.TermWords;
import org.jspecify.annotations.Nullable;

/** The fields of a term. */
public abstract class TermForm {
    private String label = "";
    private String brands = "";
    private String synonyms = "";
    private String note = "";
    private int version;

    void fill(TermView term) {
        label = term.label();
        brands = term.brands();
        synonyms = term.synonyms();
        note = term.note();
        version = term.version();
    }

    TermWords words() {
        return new TermWords(label, brands, synonyms, note);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label == null ? "" : label;
    }

    public String getBrands() {
        return brands;
    }

    public void setBrands(@Nullable String brands) {
        this.brands = brands == null ? "" : brands;
    }

    public String getSynonyms() {
        return synonyms;
    }

    public void setSynonyms(@Nullable String synonyms) {
        this.synonyms = synonyms == null ? "" : synonyms;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
