package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.moderation.subject.SaidInGroups;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/** Does with the words of somebody who has left what she has asked for: some at a time, so that nobody waits for it. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Clearing {
    private static final int CHUNK = 100;

    @Inject
    Departures departures;

    @Inject
    @Any
    Instance<SaidInGroups> rooms;

    @Inject
    Clock clock;

    List<Long> due(int limit) {
        return departures.due(clock.instant().minus(Leaving.GRACE), Page.first(limit));
    }

    /** One chunk, in a transaction of its own; whether there is more to do. */
    boolean clear(long departureId) {
        var departure = departures.entityManager().find(Departure.class, departureId, LockModeType.PESSIMISTIC_WRITE);
        if (departure == null || departure.isDone()) return false;
        var changed = 0;
        for (var room : rooms) {
            changed += departure.posts() == Posts.DELETE
                    ? room.takeBack(departure.groupId(), departure.memberId(), CHUNK)
                    : room.unsign(departure.groupId(), departure.memberId(), CHUNK);
        }
        if (changed == 0) departure.done(clock.instant());
        return changed > 0;
    }
}
