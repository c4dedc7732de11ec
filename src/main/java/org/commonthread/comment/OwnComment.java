package org.commonthread.comment;

/** An author's own comment, as she typed it. */
public record OwnComment(long id, String body) {}
