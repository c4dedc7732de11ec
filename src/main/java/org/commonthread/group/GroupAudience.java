package org.commonthread.group;

import org.commonthread.platform.text.Spoken;

/** For whom a group is (GR-10). Who posts there says of herself that she is one of them; nobody asks her to prove it. */
public enum GroupAudience {
    METASTATIC,
    EARLY_STAGE,
    CAREGIVERS,
    BEREAVED,
    /** For everybody; there is nothing to say of oneself. */
    MIXED;

    /** Whether people are asked to say that they are among those it is for. */
    public boolean asksForPromise() {
        return this != MIXED;
    }

    /** What somebody says of herself there, in the first person; empty if there is nothing to say. */
    public String promise() {
        return asksForPromise() ? Spoken.say("group.promise." + this) : "";
    }
}
