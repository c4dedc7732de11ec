package org.commonthread.moderation.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Claiming;
import org.commonthread.moderation.subject.ItemClaimed;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;

/** A moderator rests: what she had in hand goes back to the queue, her list is empty, and nothing is hers to take. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Resting {
    @Inject
    CareRows rows;

    @Inject
    Claiming claiming;

    @Inject
    ModerationPolicy policy;

    @Inject
    Clock clock;

    /** Until when she rests; empty if she does not. */
    public Optional<Instant> until(Actor moderator) {
        policy.reach(moderator);
        return ends(moderator.id());
    }

    private Optional<Instant> ends(long moderatorId) {
        return Optional.ofNullable(rows.entityManager().find(Rest.class, moderatorId))
                .map(Rest::endsAt)
                .filter(end -> end.isAfter(clock.instant()));
    }

    /** From now on, and for so long. */
    public void rest(Actor moderator, Duration length) {
        policy.reach(moderator);
        var now = clock.instant();
        var known = rows.entityManager().find(Rest.class, moderator.id());
        if (known == null) rows.entityManager().persist(new Rest(moderator.id(), now.plus(length)));
        else known.goOnUntil(now.plus(length));
        rows.inHandsOf(moderator.id(), now).forEach(item -> claiming.release(moderator, item));
    }

    public void comeBack(Actor moderator) {
        policy.reach(moderator);
        var known = rows.entityManager().find(Rest.class, moderator.id());
        if (known != null) rows.entityManager().remove(known);
    }

    /** Fired in the transaction that takes it, which is undone by this. */
    void taken(@Observes ItemClaimed event) {
        if (ends(event.moderatorId()).isPresent()) {
            throw Refusal.conflict("You are resting. Come back first, on the page \u201cLooking after yourself\u201d.");
        }
    }
}
