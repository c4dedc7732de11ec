package org.commonthread.group;

/** What can be done inside a group about somebody who hurts it (GR-4); her account on the site is untouched. */
public enum Measure {
    /** She reads, and does not write. */
    MUTE,
    /** She is out: she writes nothing, and reads only what others outside read. */
    BAN
}
