package org.commonthread.vocabulary.web;

import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.Source;
import org.commonthread.vocabulary.TermView;

/** A term in the list of those who keep the vocabulary. */
public record TermLine(String address, String code, String shown, String synonyms, String standing, boolean waiting) {
    static TermLine of(TermView term) {
        return new TermLine(
                "/admin/vocabulary/" + term.code(),
                term.code(),
                term.shown(),
                term.synonyms(),
                standing(term),
                term.offered() && !term.reviewed());
    }

    static String standing(TermView term) {
        if (!term.offered()) return Spoken.say("term.retired");
        var due = term.reviewDue();
        if (due != null) return Spoken.say("term.confirmed", due.toString());
        return term.source() == Source.ADDITION ? Spoken.say("term.waits") : Spoken.say("term.article");
    }
}
