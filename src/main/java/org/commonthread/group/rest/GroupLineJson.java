package org.commonthread.group.rest;

import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupLine;
import org.commonthread.group.GroupRole;
import org.jspecify.annotations.Nullable;

/** A group in a list. */
record GroupLineJson(
        String slug,
        String name,
        String excerpt,
        GroupKind kind,
        GroupAudience audience,
        long memberCount,
        @Nullable GroupRole myRole) {
    static GroupLineJson of(GroupLine line) {
        return new GroupLineJson(
                line.slug(),
                line.name(),
                line.excerpt(),
                line.kind(),
                line.audience(),
                line.memberCount(),
                line.role());
    }
}
