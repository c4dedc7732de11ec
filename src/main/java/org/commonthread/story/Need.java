package org.commonthread.story;

/** What the author hopes for from those who answer (SF-6). */
public enum Need {
    LISTEN,
    SIMILAR_EXPERIENCES,
    INFORMATION,
    PRACTICAL,
    CELEBRATE
}
