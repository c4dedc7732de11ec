package org.commonthread.story;

/**
 * A group that its members can tell a story to.
 *
 * @param mayTell whether she who asks can tell something there now
 */
public record OneGroup(Long id, String slug, String name, Boolean mayTell) {}
