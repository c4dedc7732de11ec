package org.commonthread.comment;

/** A comment that a page begins with, and the thread it stands in. */
record Head(CommentThread thread, CommentRow comment) {}
