package org.commonthread.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group in a list.
 *
 * @param role what the reader is in it; null if she does not belong to it
 * @param fresh whether others have said something there that is new to her; only told of those she belongs to
 * @param keepers those who keep it, as far as they were asked for
 */
public record GroupLine(
        Long id,
        String slug,
        String name,
        String excerpt,
        GroupKind kind,
        GroupAudience audience,
        GroupState state,
        Long memberCount,
        @Nullable GroupRole role,
        Boolean fresh,
        List<Keeper> keepers) {
    public GroupLine(
            Long id,
            String slug,
            String name,
            String excerpt,
            GroupKind kind,
            GroupAudience audience,
            GroupState state,
            Long memberCount,
            @Nullable GroupRole role,
            Boolean fresh) {
        this(id, slug, name, excerpt, kind, audience, state, memberCount, role, fresh, List.of());
    }

    public String address() {
        return "/groups/" + slug;
    }

    GroupLine keptBy(List<Keeper> people) {
        return new GroupLine(id, slug, name, excerpt, kind, audience, state, memberCount, role, fresh, people);
    }
}
