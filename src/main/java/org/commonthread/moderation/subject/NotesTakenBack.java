package org.commonthread.moderation.subject;

import java.util.Set;
import org.commonthread.vocabulary.ContentNote;

/** The decision is undone that put these content notes on a text. */
public record NotesTakenBack(Subject subject, Set<ContentNote> notes) {}
