package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.commonthread.moderation.Screening;
import org.hibernate.query.Page;

/** Forgets words that were taken back (CM-2). What a moderator took down is kept for as long as it can be appealed. */
@ApplicationScoped
@Transactional
public class Purging {
    /** A day to change her mind, or to find out what was in it. */
    static final Duration TAKEN_BACK = Duration.ofHours(24);

    /** An appeal that succeeds brings the words back (MQ-15). */
    static final Duration APPEALABLE = Duration.ofDays(180);

    @Inject
    Comments comments;

    @Inject
    Screening screening;

    @Inject
    Clock clock;

    /** @return how many there were, {@code limit} at most */
    public int purge(int limit) {
        var now = clock.instant();
        var due = comments.purgeable(now.minus(TAKEN_BACK), now.minus(APPEALABLE), Page.first(limit));
        for (var comment : due) {
            comment.purge(now);
            comments.forgetMentions(comment.id());
            screening.forget(Appearing.subject(comment));
        }
        return due.size();
    }
}
