package org.commonthread.group;

/** Who reads a group and how one comes to belong to it (GR-1). */
public enum GroupKind {
    /** Everybody reads, also without a login; any member joins at once. */
    OPEN,
    /** Everybody with a login reads; any member joins at once. */
    MEMBERS,
    /** It is listed, but what is said there is for those who belong to it; whoever wishes to, asks. */
    PRIVATE,
    /** By invitation. To everybody else there is no such group. */
    HIDDEN;

    /** Whether a member joins without anybody having to let her in. */
    boolean isFree() {
        return this == OPEN || this == MEMBERS;
    }

    /** Whether people read what is said there who do not read what is said in the other kind. */
    public boolean isReadByMoreThan(GroupKind other) {
        return isFree() && compareTo(other) < 0;
    }

    /** Whether what is said there is for those alone who belong to it. */
    boolean isClosed() {
        return !isFree();
    }
}
