package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.moderation.subject.DecisionStands;
import org.hibernate.query.Page;

/** Lets the house know of decisions that stand: of each once, whichever node is asked, and of none that was undone. */
@ApplicationScoped
@Transactional
public class LettingKnow {
    @Inject
    Decisions decisions;

    @Inject
    Event<DecisionStands> stands;

    @Inject
    Clock clock;

    List<Long> due(int limit) {
        return decisions.due(clock.instant(), Page.first(limit));
    }

    /** Whatever the time: {@link #due} says when it has come. */
    public void of(long decisionId) {
        if (decisions.tell(decisionId, clock.instant()) == 1) stands.fire(decisions.standing(decisionId));
    }
}
