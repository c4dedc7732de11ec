package org.commonthread.vocabulary;

import java.util.List;
import java.util.Optional;

/** All terms at one moment, and what they are called in people's sentences. */
public interface Glossary {
    Optional<TermView> term(String code);

    /** Every term of a facet, the retired ones too, in their order. */
    List<TermView> of(Facet facet);

    /** The offered terms that a text speaks of, by any of their names, each once, in the order of the text. */
    List<TermView> spottedIn(String text);
}
