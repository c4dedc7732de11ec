package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.data.TriedAgain;

/**
 * The door into the queue for whatever people bring there: reports, worries about somebody, appeals, requests. What is
 * about to be published comes in through {@link Screening}. A subject waits once: what is raised about one that waits
 * already joins it.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Raising {
    @Inject
    Items items;

    @Inject
    Clock clock;

    /**
     * Brings a matter before the moderators; the same once more changes nothing.
     *
     * @return the id of the item it became or joined
     */
    public long raise(Matter matter) {
        var now = clock.instant();
        var open = openOn(matter.subject());
        if (open.isEmpty()) {
            var item = new ReviewItem(matter, now);
            items.entityManager().persist(item);
            return item.id();
        }
        open.get(0).join(matter, now);
        return open.get(0).id();
    }

    /** Whoever raised it has taken it back, and nothing else is left of this reason; the rest goes on waiting. */
    public void takeBack(Subject subject, Reason reason) {
        openOn(subject).forEach(item -> item.drop(finding -> finding.reason() == reason, clock.instant()));
    }

    private List<ReviewItem> openOn(Subject subject) {
        return items.openOn(subject.kind(), subject.id());
    }
}
