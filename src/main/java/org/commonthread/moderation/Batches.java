package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonthread.member.Actor;

/** Which decisions were made together; each of them stands or falls in a transaction of its own. */
@ApplicationScoped
@Transactional
class Batches {
    @Inject
    Decisions decisions;

    @Inject
    Deciding deciding;

    /** Decides about one of them. */
    void decide(Actor moderator, Decide command, String batch) {
        deciding.decide(moderator, command)
                .ifPresent(made -> decisions.entityManager().persist(new Batched(made.id(), batch)));
    }

    /** The items of a batch of hers, by the decision about each. */
    List<Long> of(Actor moderator, String batch) {
        return decisions.together(batch, moderator.id());
    }
}
