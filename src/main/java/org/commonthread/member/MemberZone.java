package org.commonthread.member;

/** The zone that somebody has said. */
record MemberZone(Long memberId, String zone) {}
