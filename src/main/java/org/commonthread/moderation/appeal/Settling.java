package org.commonthread.moderation.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.moderation.Raising;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionUndone;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.text.Spoken;

/** Whoever decided takes her decision back herself: what was asked of a colleague about it is answered by that. */
@ApplicationScoped
class Settling {
    @Inject
    Appeals appeals;

    @Inject
    Raising raising;

    @Inject
    Clock clock;

    void undone(@Observes DecisionUndone decision) {
        for (var appeal : appeals.openAgainst(decision.decisionId())) {
            appeal.settle(Spoken.say("appeal.undone"), clock.instant());
            raising.takeBack(new Subject(Kind.APPEAL, appeal.id()), Reason.APPEALED);
        }
    }
}
