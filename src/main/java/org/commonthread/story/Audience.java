package org.commonthread.story;

/** Who may read a story, from the fewest to everyone (ST-6). */
public enum Audience {
    ONLY_ME,
    /** Those who belong to one group. */
    GROUP,
    MEMBERS,
    PUBLIC;

    boolean isNarrowerThan(Audience other) {
        return compareTo(other) < 0;
    }
}
