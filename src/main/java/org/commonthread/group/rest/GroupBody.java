package org.commonthread.group.rest;

import java.util.List;
import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupWords;
import org.commonthread.group.ProposeGroup;
import org.commonthread.platform.Shape;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a script sends of a group. */
record GroupBody(
        @Schema(maxLength = GroupWords.NAME_MAX) @Nullable String name,
        @Schema(maxLength = GroupWords.ABOUT_MAX) @Nullable String about,
        @Schema(implementation = GroupKind.class) @Nullable String kind,

        @Schema(implementation = GroupAudience.class) @Nullable
        String audience,

        @Schema(maxItems = GroupWords.QUESTIONS_MAX) @Nullable
        List<String> questions,

        @Schema(maxLength = GroupWords.RULES_MAX) @Nullable String rules) {
    ProposeGroup command(String key) {
        return new ProposeGroup(
                GroupWords.of(name, about, rules, questions),
                Shape.code(GroupKind.class, "kind", kind),
                Shape.code(GroupAudience.class, "audience", audience),
                key);
    }
}
