package org.commonthread.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import org.commonthread.platform.ready.Sight;
import org.jspecify.annotations.Nullable;

/** A term as pages, scripts and other rooms see it. */
public record TermView(
        Long id,
        Facet facet,
        String code,
        String label,
        String brands,
        String synonyms,
        String note,
        Source source,
        TermStatus status,
        @Nullable Instant reviewedAt,
        @Nullable LocalDate reviewDue,
        Integer version) {
    /** Any term, on any page. */
    static final Sight SIGHT = new Sight("vocabulary");

    public TermWords words() {
        return new TermWords(label, brands, synonyms, note);
    }

    /** As it is always written, a drug with its brands. */
    public String shown() {
        return words().shown();
    }

    public boolean offered() {
        return status == TermStatus.OFFERED;
    }

    public boolean reviewed() {
        return reviewedAt != null;
    }
}
