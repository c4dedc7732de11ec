package org.commonthread.vocabulary;

/** Whether a term is offered to those who write. */
public enum TermStatus {
    OFFERED,
    /** Stays on the stories that carry it and is offered no more. */
    RETIRED
}
