package org.commonthread.group;

/** For whom a group is (GR-10). Who posts there says of herself that she is one of them; nobody asks her to prove it. */
public enum GroupAudience {
    METASTATIC,
    EARLY_STAGE,
    CAREGIVERS,
    BEREAVED,
    /** For everybody; there is nothing to say of oneself. */
    MIXED;

    boolean asksForPromise() {
        return this != MIXED;
    }
}
