package org.commonthread.moderation.web;

/** One of several things to choose from, and whether it is chosen. */
public record Choice(String value, String words, boolean chosen) {}
