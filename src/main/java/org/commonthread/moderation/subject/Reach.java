package org.commonthread.moderation.subject;

import java.util.Set;
import org.commonthread.member.Actor;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody sees into the queue; each query for her carries it.
 *
 * @param everywhere whether she belongs to the site's own team, which sees every group's items too
 * @param groups those whose items she sees otherwise
 * @param me her own id: what she wrote, and what she was kept out of, she does not see
 */
public record Reach(boolean everywhere, Set<Long> groups, long me) {
    static Reach site(Actor actor) {
        return new Reach(true, Set.of(), actor.id());
    }

    boolean covers(@Nullable Long groupId) {
        return everywhere || groupId != null && groups.contains(groupId);
    }
}
