package org.commonthread.comment.web;

import java.time.Instant;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.CommentState;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** One comment on a page, with all its words. */
public record CommentView(
        long id,
        @Nullable Long parentId,
        int depth,
        String authorName,
        String authorHandle,
        String authorAbout,
        boolean byStoryAuthor,
        Instant createdAt,
        boolean edited,
        String bodyHtml,
        boolean waiting,
        String waitingWords,
        boolean gone,
        String goneWords,
        @Nullable String decisionWords,
        boolean mine,
        String replyAddress,
        String address) {

    static CommentView of(CommentRow row, long threadId, long storyAuthor, long reader, OwnWords own) {
        var gone = row.isGoneFor(reader);
        var waiting = row.state() == CommentState.PENDING;
        return new CommentView(
                row.id(),
                row.parentId(),
                row.depth(),
                row.authorName(),
                row.authorHandle(),
                row.authorAbout(),
                row.authorId() == storyAuthor,
                row.createdAt(),
                row.editedAt() != null,
                row.bodyHtml(),
                waiting,
                waiting ? own.waiting(row.id()) : "",
                gone,
                gone ? Spoken.say("gone." + row.state()) : "",
                row.authorId() == reader ? own.decision(row.id()) : null,
                row.authorId() == reader,
                "/threads/" + threadId + "/comments/" + row.id() + "/reply",
                "#comment-" + row.id());
    }
}
