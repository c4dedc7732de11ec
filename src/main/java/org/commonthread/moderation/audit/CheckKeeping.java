package org.commonthread.moderation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps what a walk along the chain found; apart from the walk, which is no transaction. */
@ApplicationScoped
@Transactional
class CheckKeeping {
    @Inject
    AuditRows rows;

    @Inject
    Clock clock;

    void keep(Verification found) {
        rows.entityManager().persist(new AuditCheck(found, clock.instant()));
    }
}
