package org.commonthread.group.meeting;

/** A place or a turn that somebody holds. */
record Held(Long occurrenceId, Long memberId) {}
