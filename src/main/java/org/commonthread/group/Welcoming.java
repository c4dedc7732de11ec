package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Somebody comes to belong to a group, or no longer does; part of a larger deed. How many do is counted here, exactly. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Welcoming {
    @Inject
    SupportGroups groups;

    @Inject
    Clock clock;

    /** Who belongs to it already stays what she is. */
    public void welcome(long groupId, long memberId, int acceptedRules, boolean promise) {
        var group = groups.locked(groupId);
        var key = new Belonging.Key(groupId, memberId);
        if (groups.entityManager().find(Belonging.class, key) != null) return;
        var belonging = new Belonging(key, GroupRole.MEMBER, acceptedRules, clock.instant());
        if (promise) belonging.promise(clock.instant());
        groups.entityManager().persist(belonging);
        group.gain();
    }

    /**
     * She leaves.
     *
     * @return what she was there, to be given back if she thinks otherwise
     * @throws org.commonthread.platform.Refusal if nobody else owns the group
     */
    public Left farewell(long groupId, long memberId) {
        var group = groups.locked(groupId);
        var belonging = groups.belonging(groupId, memberId);
        if (belonging.role() == GroupRole.OWNER) groups.requireAnotherOwner(groupId, memberId);
        var left = belonging.left();
        groups.entityManager().remove(belonging);
        group.lose();
        return left;
    }

    /** She has thought otherwise and is what she was. */
    public void comeBack(long groupId, long memberId, Left left) {
        var group = groups.locked(groupId);
        var key = new Belonging.Key(groupId, memberId);
        if (groups.entityManager().find(Belonging.class, key) != null) return;
        groups.entityManager().persist(new Belonging(key, left));
        group.gain();
    }

    /** Those who let people in. */
    public List<Long> hosts(long groupId) {
        return groups.hosts(groupId);
    }
}
