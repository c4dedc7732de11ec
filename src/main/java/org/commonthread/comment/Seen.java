package org.commonthread.comment;

/** How many comments of a talk others see, and how many of them people without a login. */
record Seen(Long all, Long open) {}
