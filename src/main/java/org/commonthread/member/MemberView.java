package org.commonthread.member;

import java.time.Instant;

/** A member as others see her. */
public record MemberView(Long id, String handle, String displayName, String about, Instant joinedAt) {}
