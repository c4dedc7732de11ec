package org.commonthread.vocabulary;

/** Where a term comes from. */
public enum Source {
    /** The article this site began with. */
    ARTICLE,
    /** Added so that one can choose; waits for a medical reviewer's word. */
    ADDITION
}
