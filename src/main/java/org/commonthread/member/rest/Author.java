package org.commonthread.member.rest;

/** Who wrote something, as others see her. */
public record Author(String handle, String displayName) {}
