package org.commonthread.moderation.subject;

import java.time.Instant;

/**
 * Words that stand beside the ones under review, for a moderator who must not judge them alone, and can act on them too.
 *
 * @param depth how deep they stand in their talk, from 1 on
 */
public record Nearby(Long id, String authorName, String excerpt, Integer depth, Instant at) {}
