package org.commonthread.finder;

/** What keeping an entry has come to. */
public enum Kept {
    NEW,
    CHANGED,
    SAME
}
