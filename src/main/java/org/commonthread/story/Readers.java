package org.commonthread.story;

import org.jspecify.annotations.Nullable;

/**
 * Who may read a story: how many, and of one group which one.
 *
 * @param groupId null for a group that its author has not chosen yet, and for all other readers
 */
record Readers(Audience audience, @Nullable Long groupId) {
    static final Readers HERSELF = new Readers(Audience.ONLY_ME, null);

    /** These, or fewer if she wishes fewer by now. Who reads in one group does not read in another. */
    Readers atMost(Readers wished) {
        if (wished.audience.isNarrowerThan(audience)) return wished;
        return isGroup() && wished.isGroup() && !equals(wished) ? HERSELF : this;
    }

    /** Whether somebody is among them who does not belong to that group. */
    boolean areBeyond(long group) {
        return isGroup() ? groupId != null && groupId != group : audience != Audience.ONLY_ME;
    }

    private boolean isGroup() {
        return audience == Audience.GROUP;
    }
}
