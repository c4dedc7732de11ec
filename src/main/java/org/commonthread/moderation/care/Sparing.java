package org.commonthread.moderation.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/**
 * What a moderator would rather not meet: it is in no list of hers and never her next. A crisis that nobody takes shows to
 * everyone, because somebody waits; to her it is folded.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Sparing {
    /** A third of the time in which somebody should have looked (MQ-5). */
    static final Duration WITHOUT_HER = Duration.ofMinutes(5);

    @Inject
    CareRows rows;

    @Inject
    ModerationPolicy policy;

    @Inject
    Clock clock;

    public Spared mine(Actor moderator) {
        policy.reach(moderator);
        return Spared.of(
                rows.spared(moderator.id()).stream().map(SparedThing::code).toList());
    }

    /** From now on she is spared these and nothing else. */
    public void spare(Actor moderator, Spared wanted) {
        policy.reach(moderator);
        var codes = wanted.codes();
        var known = rows.spared(moderator.id());
        known.stream().filter(thing -> !codes.contains(thing.code())).forEach(rows.entityManager()::remove);
        known.forEach(thing -> codes.remove(thing.code()));
        codes.forEach(code -> rows.entityManager().persist(new SparedThing(moderator.id(), code)));
    }

    /** Whether she would rather not meet this item; it is folded then, wherever she comes upon it. */
    public boolean covers(Actor moderator, long itemId) {
        policy.reach(moderator);
        return rows.covers(moderator.id(), itemId) > 0;
    }

    /** The crises in her list that are there in spite of what she wishes. */
    public Set<Long> inSpite(Actor moderator) {
        policy.reach(moderator);
        return rows.calledToAll().stream()
                .filter(item -> rows.covers(moderator.id(), item) > 0)
                .collect(Collectors.toSet());
    }

    /**
     * Calls everyone to the crises that nobody has taken: at once if nobody is at work, otherwise after five minutes.
     *
     * @return how many, {@code limit} at most
     */
    int callAll(int limit) {
        var now = clock.instant();
        var since = rows.inHands(now) == 0 ? now : now.minus(WITHOUT_HER);
        var untaken = untaken(since, limit);
        untaken.forEach(item -> rows.entityManager().persist(new CalledToAll(item, now)));
        return untaken.size();
    }

    private List<Long> untaken(Instant before, int limit) {
        return rows.untaken(before, Page.first(limit));
    }
}
