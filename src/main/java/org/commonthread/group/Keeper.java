package org.commonthread.group;

/** Somebody who keeps a group. */
public record Keeper(Long groupId, String handle, String name, GroupRole role) {}
