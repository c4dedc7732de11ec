package org.commonthread.group;

import java.time.Instant;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.Hindrance;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what in a group; pages, REST, activities and the rooms of subjects all ask here. The site's team reads no
 * more of a closed group than anybody else: what is brought before it comes with the words around it.
 */
final class GroupPolicy {
    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    private GroupPolicy() {}

    /**
     * The group as she sees it.
     *
     * @throws Refusal not found if there is no such group for her; gone if it was closed and she did not belong to it
     */
    static GroupView view(Actor actor, GroupFacts group, Instant now) {
        if (!sees(actor, group)) throw Refusal.notFound();
        if (!isThere(actor, group)) throw Refusal.gone();
        return new GroupView(
                group.id(),
                group.slug(),
                group.name(),
                group.kind(),
                group.audience(),
                group.state(),
                group.rulesVersion(),
                group.role(),
                group.heed(),
                group.readAt() == null ? NEVER : group.readAt(),
                rights(actor, group, now));
    }

    /** Whether there is such a group for her, and it is not one that was closed before she knew it. */
    static boolean isThere(Actor actor, GroupFacts group) {
        return sees(actor, group) && (group.state() != GroupState.CLOSED || group.belongs());
    }

    private static boolean sees(Actor actor, GroupFacts group) {
        return switch (group.state()) {
            case PROPOSED, DECLINED -> group.belongs() || ModerationPolicy.isSiteTeam(actor);
            case OPEN, CLOSED -> group.belongs() || group.kind() != GroupKind.HIDDEN;
        };
    }

    static Rights rights(Actor actor, GroupFacts group, Instant now) {
        var open = group.state() == GroupState.OPEN;
        var active = open && group.belongs() && !group.isBanned(now);
        var role = active ? group.role() : null;
        return new Rights(
                reads(actor, group, now),
                open && !group.belongs() && group.kind() != GroupKind.HIDDEN,
                writing(group, now),
                role != null && role.leads(),
                role != null && role.leads(),
                role != null && role.keeps(),
                group.role() == GroupRole.OWNER && group.state() != GroupState.DECLINED);
    }

    private static boolean reads(Actor actor, GroupFacts group, Instant now) {
        if (group.state() == GroupState.PROPOSED || group.state() == GroupState.DECLINED) return false;
        if (group.belongs() && !group.isBanned(now)) return true;
        if (group.state() == GroupState.CLOSED) return false;
        return group.kind() == GroupKind.OPEN || group.kind() == GroupKind.MEMBERS && actor.isMember();
    }

    private static @Nullable Hindrance writing(GroupFacts group, Instant now) {
        if (group.state() != GroupState.OPEN) return Obstacle.SHUT.in(group);
        if (!group.belongs()) return (group.kind().isFree() ? Obstacle.OUTSIDE : Obstacle.ASK).in(group);
        if (group.isBanned(now)) return Obstacle.BANNED.until(group, group.bannedUntil());
        if (group.isMuted(now)) return Obstacle.MUTED.until(group, group.mutedUntil());
        if (!group.hasAcceptedRules()) return Obstacle.RULES.in(group);
        var promised = !group.audience().asksForPromise() || group.keeps() || group.hasPromised(now);
        return promised ? null : Obstacle.PROMISE.in(group);
    }
}
