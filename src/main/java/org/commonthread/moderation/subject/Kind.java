package org.commonthread.moderation.subject;

/** What a review item can be about. Only the names are known here; what they mean is the content rooms' matter. */
public enum Kind {
    STORY,
    COMMENT
}
