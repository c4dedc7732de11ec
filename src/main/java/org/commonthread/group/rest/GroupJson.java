package org.commonthread.group.rest;

import java.util.List;
import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupRole;
import org.commonthread.group.GroupState;
import org.commonthread.group.Heed;
import org.commonthread.group.WholeGroup;
import org.jspecify.annotations.Nullable;

/** A group, as the contract writes it. */
record GroupJson(
        String slug,
        String name,
        String about,
        String aboutHtml,
        GroupKind kind,
        GroupAudience audience,
        GroupState state,
        long memberCount,
        @Nullable GroupRole myRole,
        @Nullable Heed myHeed,
        List<String> questions,
        Rules rules) {
    record Rules(int version, String text) {}

    static GroupJson of(WholeGroup whole) {
        var group = whole.group();
        var text = whole.text();
        return new GroupJson(
                group.slug(),
                group.name(),
                text.about(),
                text.aboutHtml(),
                group.kind(),
                group.audience(),
                group.state(),
                text.memberCount(),
                group.role(),
                group.heed(),
                text.questions(),
                new Rules(group.rulesVersion(), text.rules()));
    }
}
