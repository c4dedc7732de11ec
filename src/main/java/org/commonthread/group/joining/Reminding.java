package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.commonthread.group.Welcoming;
import org.hibernate.query.Page;

/** What waits longer than anybody should wait (GR-2). */
@ApplicationScoped
@Transactional
public class Reminding {
    static final Duration PATIENCE = Duration.ofDays(7);

    @Inject
    Requests requests;

    @Inject
    Welcoming welcoming;

    @Inject
    TellingAskers telling;

    @Inject
    Clock clock;

    List<Long> due(int limit) {
        return requests.forgotten(clock.instant().minus(PATIENCE), Page.first(limit));
    }

    /** Whether it was for us to remind. */
    boolean remind(long requestId) {
        if (requests.remind(requestId, clock.instant()) == 0) return false;
        var request = requests.entityManager().find(JoinRequest.class, requestId);
        welcoming.hosts(request.groupId()).forEach(keeper -> telling.waitsStill(keeper, requestId));
        return true;
    }
}
