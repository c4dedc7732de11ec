package org.commonthread.moderation.standing;

/** What moderators have said about reading somebody's posts first, whatever she has written so far (MQ-6). */
public enum Trust {
    /** Nothing: her approved posts speak for her. */
    EARNED,
    VOUCHED,
    READ_FIRST,
    /** Nothing about her; for now the site reads everyone's posts first. */
    LIKE_EVERYONE
}
