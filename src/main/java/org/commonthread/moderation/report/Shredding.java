package org.commonthread.moderation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.query.Page;

/** Forgets the words of reports that were answered, when what was decided can no longer be appealed against (MQ-15). */
@ApplicationScoped
@Transactional
class Shredding {
    static final Duration APPEALABLE = Duration.ofDays(180);

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    int shred(int limit) {
        var due = reports.shreddable(clock.instant().minus(APPEALABLE), Page.first(limit));
        due.forEach(Report::shred);
        return due.size();
    }
}
