package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/** Who belongs to a group and what she is there; and what a member says of herself there. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Belongings {
    @Inject
    SupportGroups groups;

    @Inject
    Groups reading;

    @Inject
    Clock clock;

    /** Those who belong to it, for each other, in the order in which they came to the site. */
    public List<Companion> of(GroupView group, long after, int limit) {
        if (!group.belongs()) throw Refusal.notFound();
        return groups.companions(group.read().id(), after, Page.first(limit));
    }

    /**
     * An owner says what somebody is from now on (GR-3).
     *
     * @throws Refusal in conflict if nobody would own the group then
     */
    public void give(Actor owner, String slug, long memberId, GroupRole role) {
        var group = reading.acting(owner, slug).own();
        groups.locked(group.id());
        var belonging = groups.belonging(group.id(), memberId);
        if (belonging.role() == GroupRole.OWNER && role != GroupRole.OWNER) {
            groups.requireAnotherOwner(group.id(), memberId);
        }
        belonging.become(role);
    }

    /** She says yes to the rules as they are now (GR-5). */
    public void acceptRules(Actor member, String slug, int version) {
        var group = reading.of(member.member(), slug);
        if (version != group.rulesVersion()) {
            throw Refusal.conflict("The rules have changed since you read them. Please read them once more.");
        }
        groups.belonging(group.id(), member.id()).accept(version);
    }

    /** She says that the group is for people like her, or that it is no longer so (GR-10). */
    public void promise(Actor member, String slug, boolean isSo) {
        var group = reading.of(member.member(), slug);
        var belonging = groups.belonging(group.id(), member.id());
        if (isSo) belonging.promise(clock.instant());
        else belonging.endPromise(clock.instant());
    }

    /** How she stands to whom the group is for. */
    public Promise promise(Actor member, GroupView group) {
        return groups.belonging(group.id(), member.member().id()).promise();
    }

    /** She watches the whole group, or wishes it quiet; done twice it is done once. */
    public void heed(Actor member, String slug, Heed wanted) {
        var group = reading.of(member.member(), slug);
        groups.belonging(group.id(), member.id()).heed(wanted);
    }

    /**
     * Who belongs to it and is called that, for those who keep it.
     *
     * @throws Refusal not found, if nobody is
     */
    public long called(GroupView group, String handle) {
        return groups.called(group.moderate().id(), handle).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** All that is said in the group until now is known to her. */
    public void markRead(Actor member, String slug) {
        var group = reading.of(member.member(), slug);
        groups.belonging(group.id(), member.id()).readTo(clock.instant());
    }
}
