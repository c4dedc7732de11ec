package org.commonthread.vocabulary;

/** What an author may answer in place of a term. It is hers: nobody else sees it, and nothing is found by it. */
public enum Answer {
    NOT_SURE,
    RATHER_NOT_SAY
}
