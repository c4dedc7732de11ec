package org.commonthread.group;

import java.time.Instant;

/** Somebody who belongs to a group, as the others there see her. */
public record Companion(Long memberId, String handle, String name, String about, GroupRole role, Instant joinedAt) {}
