package org.commonthread.group.joining;

import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupKind;

/** A group somebody is invited to, as far as she may know of it before she says yes. */
public record Invited(
        Long invitationId,
        Long groupId,
        String slug,
        String name,
        GroupKind kind,
        GroupAudience audience,
        String aboutHtml,
        Integer rulesVersion,
        String rulesHtml,
        String byName) {}
