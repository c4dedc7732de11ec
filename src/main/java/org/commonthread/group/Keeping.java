package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;

/** An owner keeping what her group says of itself: its name, whom it is for, its rules, the questions it asks. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Keeping {
    @Inject
    SupportGroups groups;

    @Inject
    Groups reading;

    @Inject
    Renewing renewing;

    @Inject
    Asking asking;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /** What she wrote last, be it read already or not. */
    public GroupWords words(Actor owner, String slug) {
        var group = groups.locked(reading.of(owner, slug).own().id());
        return groups.revision(group.id(), group.sentRevision()).words();
    }

    /**
     * Changes it; the same once more changes nothing.
     *
     * @return whether it is read already; otherwise a moderator looks at it first, and until then the old words stay
     */
    public boolean change(Actor owner, String slug, GroupWords words) {
        shape.check(words);
        var group = groups.locked(reading.acting(owner, slug).own().id());
        if (groups.revision(group.id(), group.sentRevision()).words().equals(words)) return !group.hasNews();
        var revision = group.send();
        groups.entityManager()
                .persist(new GroupRevision(new GroupRevision.Key(group.id(), revision), words, clock.instant()));
        if (group.state() == GroupState.PROPOSED) asking.toOpen(owner, group, revision, words);
        else if (!asking.passes(owner, group, revision, words)) return false;
        renewing.renew(group, revision, owner.id());
        return true;
    }
}
