package org.commonthread.group.rest;

import java.util.List;
import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupWords;
import org.commonthread.group.ProposeGroup;
import org.commonthread.platform.Shape;
import org.jspecify.annotations.Nullable;

/** What a script sends of a group. */
record GroupBody(
        @Nullable String name,
        @Nullable String about,
        @Nullable String kind,
        @Nullable String audience,
        @Nullable List<String> questions,
        @Nullable String rules) {
    ProposeGroup command(String key) {
        return new ProposeGroup(
                GroupWords.of(name, about, rules, questions),
                Shape.code(GroupKind.class, "kind", kind),
                Shape.code(GroupAudience.class, "audience", audience),
                key);
    }
}
