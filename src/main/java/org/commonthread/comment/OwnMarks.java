package org.commonthread.comment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is a reader's own in a thread.
 *
 * @param readAt until when she has read, null if she has never said so
 * @param unread how many comments of others have appeared since, a hundred for that many and more
 * @param alone whether she sees comments there that nobody else does
 * @param reactions hers, by comment
 */
public record OwnMarks(
        boolean watching,
        @Nullable Instant readAt,
        boolean reactionsHidden,
        long unread,
        boolean alone,
        Map<Long, Set<ReactionKind>> reactions) {

    /** A visitor has none. */
    public static final OwnMarks NONE = new OwnMarks(false, null, false, 0, false, Map.of());

    static OwnMarks of(OwnRow row) {
        var reactions = new HashMap<Long, Set<ReactionKind>>();
        var mine = row.mine() == null ? "" : row.mine();
        for (var each : mine.split(" ")) {
            if (each.isEmpty()) continue;
            var parts = each.split(":");
            reactions
                    .computeIfAbsent(Long.valueOf(parts[0]), id -> EnumSet.noneOf(ReactionKind.class))
                    .add(ReactionKind.valueOf(parts[1]));
        }
        return new OwnMarks(
                Boolean.TRUE.equals(row.watching()),
                row.readAt(),
                Boolean.TRUE.equals(row.reactionsHidden()),
                row.unread(),
                row.waiting() > 0,
                reactions);
    }

    public Set<ReactionKind> on(long commentId) {
        return reactions.getOrDefault(commentId, Set.of());
    }

    /** Whether a comment is new to her. */
    public boolean isNew(CommentRow row, long reader) {
        return readAt != null
                && row.authorId() != reader
                && row.state() == CommentState.VISIBLE
                && row.shownAt() != null
                && row.shownAt().isAfter(readAt);
    }
}
