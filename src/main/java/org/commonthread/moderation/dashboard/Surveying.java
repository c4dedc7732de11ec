package org.commonthread.moderation.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.moderation.appeal.AppealState;
import org.commonthread.moderation.subject.ModerationPolicy;

/** Shows the site's own team how the queue does. */
@ApplicationScoped
@Transactional
public class Surveying {
    @Inject
    Tallies tallies;

    @Inject
    ModerationPolicy policy;

    @Inject
    Clock clock;

    public Survey now(Actor staff) {
        policy.requireTeam(staff);
        var now = clock.instant();
        var appeals = tallies.appeals(now.minus(Survey.APPEALS));
        return new Survey(
                now,
                tallies.ages(),
                tallies.rules(now.minus(Survey.DECISIONS)),
                appeals.stream().mapToLong(AppealCount::count).sum(),
                appeals.stream()
                        .filter(each -> each.state() == AppealState.OVERTURNED)
                        .mapToLong(AppealCount::count)
                        .sum());
    }
}
