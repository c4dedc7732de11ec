package org.commonthread.moderation.subject;

/**
 * What every room may know of a subject: where it stands, what it is called, who wrote it.
 *
 * @param open whether people without a login may read it too
 * @param listening whether its author would rather be heard than advised (SF-6)
 */
public record SubjectView(String title, String address, Long authorId, Boolean open, Boolean listening) {}
