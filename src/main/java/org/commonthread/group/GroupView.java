package org.commonthread.group;

import java.time.Instant;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A group as somebody sees it, with all that she may do in it.
 *
 * @param role what she is in it; null if she does not belong to it
 * @param heed how much of it she wishes to hear; null if she does not belong to it
 * @param readAt what was said there since then is new to her; far away if she does not belong to it
 */
public record GroupView(
        Long id,
        String slug,
        String name,
        GroupKind kind,
        GroupAudience audience,
        GroupState state,
        int rulesVersion,
        @Nullable GroupRole role,
        @Nullable Heed heed,
        Instant readAt,
        Rights may) {
    public String address() {
        return "/groups/" + slug;
    }

    public boolean open() {
        return state == GroupState.OPEN;
    }

    /** Whether people without a login read it. */
    public boolean forAll() {
        return open() && kind == GroupKind.OPEN;
    }

    /** Whether any member joins without anybody having to let her in. */
    public boolean free() {
        return kind.isFree();
    }

    public boolean belongs() {
        return role != null;
    }

    /** This group if she may read what is said there. To anyone else there is nothing. */
    public GroupView read() {
        return require(may.read());
    }

    public GroupView host() {
        return require(may.host());
    }

    public GroupView admit() {
        return require(may.admit());
    }

    public GroupView moderate() {
        return require(may.moderate());
    }

    public GroupView own() {
        return require(may.own());
    }

    private GroupView require(boolean allowed) {
        if (!allowed) throw Refusal.notFound();
        return this;
    }

    /** @throws Refusal with what keeps her from writing; her words stay hers */
    public GroupView write() {
        var writing = may.writing();
        if (writing != null) throw Refusal.notAllowed(writing.sentence());
        return this;
    }
}
