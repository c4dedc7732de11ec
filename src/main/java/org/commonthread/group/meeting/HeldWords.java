package org.commonthread.group.meeting;

import org.commonthread.moderation.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * What was sent about a meeting and others do not read, as those who host it see it.
 *
 * @param told why that is so, in words
 * @param waiting why it waits for a moderator; null if one has decided
 */
public record HeldWords(
        String title,
        String aboutHtml,
        String told,
        @Nullable Waiting waiting) {}
