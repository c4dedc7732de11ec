package org.commonthread.group.meeting;

/** Somebody who comes, or waits for a place. */
public record Guest(Long memberId, String handle, String name, Seat seat) {}
