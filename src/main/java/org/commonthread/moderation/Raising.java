package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    Filing filing;

    @Inject
    Clock clock;

    /**
     * Brings a matter before the moderators; the same once more changes nothing.
     *
     * @return the id of the item it became or joined
     */
    public long raise(Matter matter) {
        return filing.raise(matter).id();
    }

    /** Whoever raised it has taken it back, and nothing else is left of this reason; the rest goes on waiting. */
    public void takeBack(Subject subject, Reason reason) {
        items.openOn(subject.kind(), subject.id())
                .forEach(item -> item.drop(finding -> finding.reason() == reason, clock.instant()));
    }
}
