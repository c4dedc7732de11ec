package org.commonthread.comment.rest;

/** A thread, and how many of its comments are seen. */
record ThreadJson(long id, long count) {}
