package org.commonthread.group.meeting.web;

/** One of what a form offers. */
public record Choice(String code, String words, boolean chosen) {}
