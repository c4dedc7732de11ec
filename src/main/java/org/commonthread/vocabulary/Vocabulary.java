package org.commonthread.vocabulary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.commonthread.platform.ready.Render;

/** The vocabulary as it is now. It is small and much read, so each node keeps it in memory. */
@ApplicationScoped
@Transactional
public class Vocabulary {
    private static final String ALL = "all";

    @Inject
    Terms terms;

    @Inject
    Changes changes;

    private Kept<String, Glossary> kept;

    @PostConstruct
    void begin() {
        kept = new Kept<>(changes, 1, any -> 1);
    }

    /** All terms; nothing is asked of the database until one of them has changed, on any node. */
    @Transactional(TxType.SUPPORTS)
    public Glossary now() {
        Render.shows(TermView.SIGHT);
        return kept.get(ALL, List.of(TermView.SIGHT), () -> Snapshot.of(terms.all()));
    }
}
