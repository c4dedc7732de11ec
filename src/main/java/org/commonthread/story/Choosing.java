package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.commonthread.platform.Refusal;
import org.commonthread.vocabulary.Vocabulary;

/** Lets a story be found by words of the vocabulary only. A word that was retired stays on the story that carries it. */
@ApplicationScoped
class Choosing {
    @Inject
    Vocabulary vocabulary;

    /**
     * Checks what is chosen anew.
     *
     * @throws Refusal naming a word that cannot be chosen, unless the story had it {@code before}
     */
    void check(StoryAbout chosen, StoryAbout before) {
        var added = new HashSet<>(chosen.facets());
        added.removeAll(before.facets());
        if (added.isEmpty()) return;
        var glossary = vocabulary.now();
        for (var code : added) {
            var known = glossary.term(code);
            if (known.isEmpty()) {
                throw Refusal.unacceptable("facets", "There is no “" + code + "” in our vocabulary.");
            }
            if (!known.get().offered()) {
                throw Refusal.unacceptable("facets", "“" + known.get().shown() + "” is not offered any more.");
            }
        }
    }
}
