package org.commonthread.moderation.subject;

/**
 * What somebody wrote is said in another group from now on. Fired in the transaction that makes it so: what waits of it
 * goes to that group's queue, and a room that keeps answers to it says the same of those.
 *
 * @param address where it stands now
 */
public record SubjectMoved(Subject subject, long groupId, String address) {}
