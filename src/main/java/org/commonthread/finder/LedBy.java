package org.commonthread.finder;

import java.util.EnumSet;
import java.util.Set;

/** Who leads a group. */
public enum LedBy {
    PEERS,
    PROFESSIONALS,
    BOTH,
    NOT_SAID;

    /** What somebody is content with who asks for this. */
    Set<LedBy> satisfying() {
        return this == NOT_SAID ? EnumSet.allOf(LedBy.class) : EnumSet.of(this, BOTH);
    }
}
