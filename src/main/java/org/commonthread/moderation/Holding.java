package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;

/** Keeping an item for up to a day, because an answer or a colleague is waited for (MQ-3). */
@ApplicationScoped
@TriedAgain
@Transactional
public class Holding {
    @Inject
    Claims claims;

    @Inject
    Claiming claiming;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /** @throws Refusal in conflict if the item is not in her hands */
    public Claim hold(Actor moderator, Hold command) {
        claiming.item(moderator, command.itemId());
        shape.check(command);
        var now = clock.instant();
        var until = now.plus(Duration.ofHours(command.hours()));
        if (claims.hold(command.itemId(), moderator.id(), now, until, command.holdReason()) == 0) {
            throw claiming.inOthersHands(moderator, command.itemId());
        }
        return new Claim(moderator.name(), until);
    }
}
