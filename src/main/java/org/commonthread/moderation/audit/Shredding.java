package org.commonthread.moderation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.commonthread.moderation.subject.SubjectErased;

/** Erases the words in the log that were said about something erased; the lines stay, and the chain stays whole. */
@ApplicationScoped
class Shredding {
    @Inject
    AuditRows rows;

    void erased(@Observes SubjectErased event) {
        rows.shred(event.subject().kind(), event.subject().id());
    }
}
