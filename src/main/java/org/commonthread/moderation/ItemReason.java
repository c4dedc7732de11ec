package org.commonthread.moderation;

/** One reason for which one item waits. */
record ItemReason(Long id, Reason reason) {}
