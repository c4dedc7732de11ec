package org.commonthread.moderation.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.commonthread.member.Actor;

/** Stands for the room that keeps groups: whom a test says moderates one does. */
@ApplicationScoped
public class GroupsOfTests implements ModeratedGroups {
    private final Map<Long, Long> groups = new ConcurrentHashMap<>();

    public Actor isModeratedBy(long groupId, Actor member) {
        groups.put(member.id(), groupId);
        return member;
    }

    @Override
    public Set<Long> moderatedBy(Actor actor) {
        var group = groups.get(actor.id());
        return group == null ? Set.of() : Set.of(group);
    }
}
