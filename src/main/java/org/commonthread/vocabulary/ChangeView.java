package org.commonthread.vocabulary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a term's history; {@code byName} is missing where the term came with the program. */
public record ChangeView(TermDeed deed, @Nullable String byName, Instant at, String was, String became) {}
