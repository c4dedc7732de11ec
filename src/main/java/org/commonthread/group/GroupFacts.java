package org.commonthread.group;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group, and how one person stands in it, as the database tells it; all that {@link GroupPolicy} needs to know.
 *
 * @param role null if she does not belong to it, as all that follows
 * @param readAt what was said since then is new to her
 * @param declaredAt when she said that the group is for people like her
 * @param declarationEnds until when that holds, if it is no longer so
 * @param mutedUntil the last day of a mute, be it over or not
 * @param bannedUntil the last day of a ban, be it over or not
 */
record GroupFacts(
        Long id,
        String slug,
        String name,
        GroupKind kind,
        GroupAudience audience,
        GroupState state,
        Integer rulesVersion,
        @Nullable GroupRole role,
        @Nullable Heed heed,
        @Nullable Integer acceptedRules,
        @Nullable Instant readAt,
        @Nullable Instant declaredAt,
        @Nullable Instant declarationEnds,
        @Nullable Instant mutedUntil,
        @Nullable Instant bannedUntil) {
    String address() {
        return "/groups/" + slug;
    }

    boolean belongs() {
        return role != null;
    }

    boolean keeps() {
        return role != null && role.keeps();
    }

    boolean isMuted(Instant now) {
        return mutedUntil != null && mutedUntil.isAfter(now);
    }

    boolean isBanned(Instant now) {
        return bannedUntil != null && bannedUntil.isAfter(now);
    }

    boolean hasAcceptedRules() {
        return rulesVersion.equals(acceptedRules);
    }

    boolean hasPromised(Instant now) {
        return declaredAt != null && (declarationEnds == null || declarationEnds.isAfter(now));
    }
}
