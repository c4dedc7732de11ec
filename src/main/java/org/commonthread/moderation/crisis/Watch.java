package org.commonthread.moderation.crisis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.commonthread.moderation.alert.Alert;
import org.commonthread.moderation.alert.Alerting;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.text.Spoken;
import org.hibernate.query.Page;

/** Opens a case for each crisis and calls whoever is on call; calls again when it is time to ask how she is. */
@ApplicationScoped
@TriedAgain
@Transactional
class Watch {
    /** So long no node may have looked. */
    private static final Duration MISSED = Duration.ofHours(6);

    private static final Duration WEEKS = Duration.ofDays(14);

    @Inject
    Cases cases;

    @Inject
    Alerting alerting;

    @Inject
    Clock clock;

    /** @return how many were opened, {@code limit} at most */
    int open(int limit) {
        var crises = cases.unopened(clock.instant().minus(MISSED), Page.first(limit));
        for (var crisis : crises) {
            cases.entityManager().persist(new CrisisCase(crisis));
            alerting.raise(new Alert("crisis " + crisis.itemId(), true, Spoken.say("call.crisis")));
        }
        return crises.size();
    }

    /** @return how many follow-ups are due and not made */
    int remind() {
        var due = 0;
        for (var each : cases.present(clock.instant().minus(WEEKS), Page.first(100))) {
            var number = each.followUpsDue(clock.instant());
            if (number <= cases.followedUp(each.itemId())) continue;
            alerting.raise(new Alert("follow-up " + each.itemId() + " " + number, false, Spoken.say("call.followup")));
            due++;
        }
        return due;
    }
}
