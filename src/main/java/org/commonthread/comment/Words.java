package org.commonthread.comment;

import java.util.Set;

/** What is said in a comment: as typed, as shown, and which members it calls by their handles. */
record Words(String body, String html, Set<Long> mentioned) {}
