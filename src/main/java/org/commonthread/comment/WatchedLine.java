package org.commonthread.comment;

/** A thread a member watches, and how many comments in it are new to her. */
public record WatchedLine(long threadId, String title, String address, long count, long unread) {}
