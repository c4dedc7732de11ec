package org.commonthread.moderation.contentnote;

import java.util.List;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.ContentNotes;

/**
 * The notes on one text, as one reader finds them.
 *
 * @param all its author's own and those of others
 * @param given those that others put there
 * @param proposed those that this reader has proposed and that do not stand yet
 */
public record NotesOnText(SubjectView about, ContentNotes all, List<GivenNoteView> given, List<ContentNote> proposed) {}
