package org.commonthread.moderation;

/** What every room may know of a subject: where it stands, what it is called, who wrote it. */
public record SubjectView(String title, String address, Long authorId) {}
