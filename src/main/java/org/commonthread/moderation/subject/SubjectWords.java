package org.commonthread.moderation.subject;

/** The words of a subject as its readers have them now, and which revision that is. */
public record SubjectWords(int revision, String text) {}
