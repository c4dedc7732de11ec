package org.commonthread.group.joining;

/** What shall become of somebody's words in a group that she leaves (GR-8). */
public enum Posts {
    KEEP,
    /** They stay, and her name goes. */
    FORMER_MEMBER,
    /** They go; where others answered, a place is kept. */
    DELETE
}
