package org.commonthread.vocabulary.rest;

import java.util.Arrays;
import java.util.List;
import org.commonthread.vocabulary.TermView;

/** A term for whoever writes a picker of her own. */
record TermJson(
        String code, String label, List<String> brands, List<String> synonyms, boolean offered, boolean reviewed) {
    static TermJson of(TermView term) {
        return new TermJson(
                term.code(), term.shown(), list(term.brands()), list(term.synonyms()), term.offered(), term.reviewed());
    }

    private static List<String> list(String commas) {
        return Arrays.stream(commas.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
