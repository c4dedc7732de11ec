package org.commonthread.platform.mail;

/** What became of a letter. */
enum LetterState {
    WAITING,
    SENT,
    /** Nobody would ever have taken it, or nobody did for days. */
    GIVEN_UP
}
