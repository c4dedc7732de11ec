package org.commonthread.moderation.subject;

import org.commonthread.vocabulary.ContentNotes;

/**
 * Others than its author have put content notes on a text, or taken some off (SF-2). Fired in the transaction that does
 * so: the room that keeps the text draws these from now on, beside its author's own.
 */
public record NotesChanged(Subject subject, ContentNotes given) {}
