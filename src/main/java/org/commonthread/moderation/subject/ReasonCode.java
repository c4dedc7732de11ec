package org.commonthread.moderation.subject;

/** The rule a decision rests on; each has a section in the guidelines, in this order. */
public enum ReasonCode {
    PERSONAL_DATA,
    ADVERTISING,
    HARMFUL_ADVICE,
    UNKIND,
    OFF_TOPIC,
    NOT_YOURS_TO_TELL,
    GRAPHIC,
    DUPLICATE,
    OTHER
}
