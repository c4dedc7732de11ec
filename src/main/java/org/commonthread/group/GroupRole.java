package org.commonthread.group;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is in a group (GR-3). */
public enum GroupRole {
    OWNER,
    FACILITATOR,
    MODERATOR,
    MEMBER;

    /** Those who see the group's queue. */
    static final Set<GroupRole> KEEPERS = EnumSet.complementOf(EnumSet.of(MEMBER));

    boolean leads() {
        return this == OWNER || this == FACILITATOR;
    }

    boolean keeps() {
        return this != MEMBER;
    }
}
