package org.commonthread.group;

import org.commonthread.moderation.subject.Hindrance;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do in one group, as {@link GroupPolicy} says it.
 *
 * @param read what is said there, and not only what the group says of itself
 * @param join or ask to
 * @param writing what keeps her from writing there; null if nothing does
 * @param admit people, and invite them
 * @param host meetings
 * @param moderate see its queue, mute and ban, close and pin topics
 * @param own change what it says of itself and who keeps it
 */
public record Rights(
        boolean read,
        boolean join,
        @Nullable Hindrance writing,
        boolean admit,
        boolean host,
        boolean moderate,
        boolean own) {
    public boolean write() {
        return writing == null;
    }
}
