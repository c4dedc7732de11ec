package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.appeal.Against;
import org.commonthread.moderation.appeal.Appealable;
import org.commonthread.moderation.appeal.DecidesItself;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.hibernate.query.Page;

/**
 * Those who keep a group keeping somebody from writing in it, or out of it, for a time and with a reason she can read and
 * appeal against (GR-4). Whatever is done here, her account on the site is untouched.
 */
@ApplicationScoped
@Transactional
public class Excluding implements DecidesItself {
    private static final int SHOWN = 100;

    @Inject
    SupportGroups groups;

    @Inject
    Groups reading;

    @Inject
    TellingExcluded telling;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /** @throws Refusal in conflict if she keeps the group herself: then an owner changes that first */
    public void exclude(Actor keeper, String slug, Exclude command) {
        var group = reading.acting(keeper, slug).moderate();
        shape.check(command);
        if (groups.belonging(group.id(), command.memberId()).role().keeps()) {
            throw Refusal.conflict("She keeps this group with you. An owner can change that first.");
        }
        var exclusion = new Exclusion(group.id(), command, keeper.id(), clock.instant());
        groups.entityManager().persist(exclusion);
        telling.of(exclusion, command);
    }

    /** Ends it before its time; done twice it is done once. */
    public void lift(Actor keeper, String slug, long id) {
        var group = reading.acting(keeper, slug).moderate();
        var exclusion = groups.entityManager().find(Exclusion.class, id);
        if (exclusion == null || exclusion.groupId() != group.id()) throw Refusal.notFound();
        exclusion.lift(keeper.id(), clock.instant());
    }

    /** Who is kept out of anything at the moment. */
    public List<ExclusionLine> now(GroupView group) {
        return groups.exclusions(group.moderate().id(), clock.instant(), Page.first(SHOWN));
    }

    /** What keeps her out at the moment. */
    public List<ExclusionLine> mine(Actor member, GroupView group) {
        return groups.exclusionsOf(group.id(), member.member().id(), clock.instant());
    }

    @Override
    public Against against() {
        return Against.EXCLUSION;
    }

    @Override
    public List<Appealable> decidedAbout(long memberId, Instant since) {
        return groups.decidedAbout(memberId, since);
    }

    @Override
    public void overturn(long id) {
        groups.entityManager().find(Exclusion.class, id).lift(null, clock.instant());
    }
}
