package org.commonthread.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.commonthread.platform.ready.Render;

/** The vocabulary as it is now. It is small and much read, so each node keeps it in memory. */
@ApplicationScoped
@Transactional
public class Vocabulary {
    private volatile Snapshot kept = Snapshot.EMPTY;

    @Inject
    Terms terms;

    /**
     * All terms. Every change adds a line to the history, so their number says, on every node and within the asking
     * transaction, whether what is in memory is still true.
     */
    @Transactional(TxType.SUPPORTS)
    public Glossary now() {
        Render.shows(TermView.SIGHT);
        var changes = terms.changes();
        var snapshot = kept;
        if (snapshot.changes() != changes) {
            snapshot = Snapshot.of(changes, terms.all());
            kept = snapshot;
        }
        return snapshot;
    }
}
