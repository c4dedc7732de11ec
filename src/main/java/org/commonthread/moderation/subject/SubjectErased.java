package org.commonthread.moderation.subject;

/**
 * A subject is erased because a person asked for it: nobody may keep words of it or about it. Fired inside the erasing
 * transaction.
 */
public record SubjectErased(Subject subject) {}
