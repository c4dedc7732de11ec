package org.commonthread.moderation.subject;

import java.util.Set;
import org.commonthread.member.Actor;

/** Told by the room that keeps groups: a group's own moderators see its items and no others (GR-3). */
public interface ModeratedGroups {
    /** The groups whose items {@code actor} may see and decide; empty if there is none. */
    Set<Long> moderatedBy(Actor actor);

    /** Whether what is said in a group is for those alone who belong to it (GR-9). */
    default boolean isClosed(long groupId) {
        return false;
    }
}
