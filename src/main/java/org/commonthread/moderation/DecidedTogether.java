package org.commonthread.moderation;

import java.util.List;

/**
 * What became of several items that were to be decided, or undone, together.
 *
 * @param batch by which all of them can be undone at once; empty if none was decided
 */
public record DecidedTogether(String batch, List<ItemRow> done, List<LeftAlone> left) {
    /** An item that was not decided, and why. */
    public record LeftAlone(long itemId, String title, String why) {}
}
