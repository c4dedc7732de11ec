package org.commonthread.finder.exchange;

/** A row that cannot be taken, and why. */
public record BadRow(Long line, String problem) {}
