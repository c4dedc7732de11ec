package org.commonthread.moderation.word;

/** What follows when words of a list stand in a text (MQ-7), in the order in which pages show the lists. */
public enum WordAction {
    /** Somebody may be in danger: a moderator is called at once. */
    CRISIS,
    /** The text waits for a moderator. */
    HOLD,
    /** A link that holds these words makes the text wait, whoever wrote it. */
    BLOCK_LINK,
    /** Its author is asked to look at it once more before she sends it. */
    WARN,
    /** Its author is offered a content note. */
    ADD_CONTENT_NOTE,
    /** Its author sees where help is, and nothing else happens. */
    SUGGEST_HELP,
    /** These words are what people come here to talk about: no other list sees them. */
    ALLOW
}
