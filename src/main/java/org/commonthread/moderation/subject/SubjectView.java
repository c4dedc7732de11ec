package org.commonthread.moderation.subject;

/**
 * What every room may know of a subject: where it stands, what it is called, who wrote it.
 *
 * @param open whether people without a login may read it too
 */
public record SubjectView(String title, String address, Long authorId, Boolean open) {}
