package org.commonthread.story;

/** Whose story it is, told by whom (ST-7). */
public enum ToldBy {
    MYSELF,
    WITH_AGREEMENT,
    IN_MEMORY,
    OTHER
}
