package org.commonthread.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

/** A term that was missing. Its code is for good: stories and addresses carry it. */
public record NewTerm(
        Facet facet,

        @Pattern(
                regexp = "[A-Z][A-Z0-9_]{1,59}",
                message = "A code has 2 to 60 capital letters, digits or underscores, and begins with a letter.")
        String code,

        @Valid TermWords words) {}
