package org.commonthread.comment;

import java.time.Instant;

/**
 * A comment by a member, or to her.
 *
 * @param title of what it is about, empty if that is no longer there for her
 * @param address where the comment stands
 * @param mayUndo whether its author can still undo the last thing she did with it
 * @param maySendAgain whether a moderator has asked its author for a change
 */
public record ActivityLine(
        long id,
        String title,
        String address,
        String authorName,
        String beginning,
        CommentState state,
        Instant createdAt,
        boolean mayUndo,
        boolean maySendAgain) {}
