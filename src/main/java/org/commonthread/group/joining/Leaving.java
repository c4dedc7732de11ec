package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.Welcoming;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/** Leaving a group, effective at once and told to nobody (GR-8). */
@ApplicationScoped
@TriedAgain
@Transactional
public class Leaving {
    /** So long she can come back as if she had never left. */
    private static final Duration UNDO = Duration.ofMinutes(10);

    /** So long her words are left alone; once they are not, there is no way back (CM-4). */
    static final Duration GRACE = Duration.ofSeconds(10);

    @Inject
    Departures departures;

    @Inject
    Groups groups;

    @Inject
    Welcoming welcoming;

    @Inject
    Clock clock;

    /** Leaves; whoever does not belong to it has left already. */
    public void leave(Actor member, String slug, Posts posts) {
        var group = groups.of(member.member(), slug);
        if (!group.belongs()) return;
        var left = welcoming.farewell(group.id(), member.id());
        departures.entityManager().persist(new Departure(group.id(), member.id(), posts, left, clock.instant()));
    }

    /** Whether she has just left it and can still think otherwise. */
    public boolean mayComeBack(Actor member, long groupId) {
        return member.isMember()
                && departures.of(groupId, member.id(), Page.first(1)).stream().anyMatch(this::isFresh);
    }

    private boolean isFresh(Departure departure) {
        var undo = departure.posts() == Posts.KEEP ? UNDO : GRACE;
        return clock.instant().isBefore(departure.at().plus(undo));
    }

    /**
     * She is what she was.
     *
     * @return the group as she sees it again
     */
    public GroupView comeBack(Actor member, long groupId) {
        var last = departures.of(groupId, member.member().id(), Page.first(1)).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (!isFresh(last)) throw Refusal.conflict("It is too late to undo this. You can join again at any time.");
        departures.entityManager().remove(last);
        welcoming.comeBack(groupId, member.id(), last.left());
        departures.entityManager().flush();
        return groups.of(member, groupId);
    }
}
