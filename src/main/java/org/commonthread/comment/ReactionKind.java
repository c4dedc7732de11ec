package org.commonthread.comment;

/** What can be said without words (CM-8). None is a vote: they rank nothing. */
public enum ReactionKind {
    HUG,
    SAME_HERE,
    THANK_YOU,
    THINKING_OF_YOU
}
