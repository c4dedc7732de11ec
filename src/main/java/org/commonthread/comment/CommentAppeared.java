package org.commonthread.comment;

import java.time.Instant;
import java.util.List;
import org.commonthread.moderation.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A comment is seen by others and its author can no longer undo it without anybody noticing. Fired once for each, in
 * the transaction that says so: whoever tells, mails or indexes begins here and never before (CM-6).
 *
 * @param subject what the thread is about
 * @param mentioned members called in it by their handles, its author left out
 */
public record CommentAppeared(
        Subject subject,
        long commentId,
        long threadId,
        @Nullable Long parentId,
        long authorId,
        List<Long> mentioned,
        Instant at) {}
