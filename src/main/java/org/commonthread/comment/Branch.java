package org.commonthread.comment;

import org.commonthread.moderation.subject.SubjectView;

/**
 * A comment that others go on from, and what it stands under.
 *
 * @param count how many comments of the whole thread the reader sees
 */
public record Branch(SubjectView subject, CommentRow head, long count) {}
