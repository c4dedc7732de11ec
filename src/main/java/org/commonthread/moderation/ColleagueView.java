package org.commonthread.moderation;

/** A moderator to whom an item can be handed. */
public record ColleagueView(Long id, String handle, String name) {}
