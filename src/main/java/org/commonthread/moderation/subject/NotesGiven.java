package org.commonthread.moderation.subject;

import java.util.Set;
import org.commonthread.vocabulary.ContentNote;

/** A moderator puts content notes on a text by her decision about it; carried out in that transaction. */
public record NotesGiven(Subject subject, long authorId, Set<ContentNote> notes, long moderatorId) {}
