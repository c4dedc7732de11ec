package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Refusal;
import org.hibernate.query.Page;

/** Who works at the queue, as far as it has met them. */
@ApplicationScoped
@Transactional
public class Team {
    private static final int SHOWN = 200;

    @Inject
    Notes notes;

    @Inject
    ModerationPolicy policy;

    @Inject
    Clock clock;

    /** Whom she can offer an item, by name. */
    public List<ColleagueView> colleagues(Actor moderator) {
        policy.reach(moderator);
        return notes.colleagues(moderator.id(), Page.first(SHOWN));
    }

    void joinedBy(Actor moderator) {
        if (notes.entityManager().find(Colleague.class, moderator.id()) == null) {
            notes.entityManager().persist(new Colleague(moderator.id(), clock.instant()));
        }
    }

    ColleagueView called(String handle) {
        return notes.colleague(handle).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unacceptable("to", "Please choose one of the moderators."));
    }
}
