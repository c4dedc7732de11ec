package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.audit.Audit;
import org.commonthread.moderation.audit.Deed;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.moderation.subject.Nearby;
import org.commonthread.moderation.subject.Subjects;

/**
 * What a moderator sees around an item. Of a closed group it is little, and that she saw it stands in the log, once for
 * each of the team and each item (GR-9).
 */
@ApplicationScoped
class Looking {
    private static final int AROUND = 8;
    private static final int IN_CLOSED_GROUPS = 3;

    @Inject
    Items items;

    @Inject
    Subjects subjects;

    @Inject
    ModerationPolicy policy;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    List<Nearby> around(Actor moderator, ItemRow item) {
        if (!policy.looksIn(moderator, item)) return subjects.around(item.subject(), AROUND);
        note(moderator, item);
        return subjects.around(item.subject(), IN_CLOSED_GROUPS);
    }

    private void note(Actor moderator, ItemRow item) {
        var key = new GroupLook.Key(item.id(), moderator.id());
        if (items.entityManager().find(GroupLook.class, key) != null) return;
        items.entityManager().persist(new GroupLook(key, clock.instant()));
        audit.append(moderator, new Deed(Action.LOOK_INTO_GROUP, item.subject(), item.revision(), null, ""));
    }
}
