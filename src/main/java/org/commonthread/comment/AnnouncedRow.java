package org.commonthread.comment;

import java.time.Instant;
import java.util.List;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.jspecify.annotations.Nullable;

/** A comment whose announcement is ours, as the database tells it. */
record AnnouncedRow(
        Kind kind,
        Long subjectId,
        Long id,
        Long threadId,
        @Nullable Long parentId,
        Long authorId) {

    CommentAppeared event(List<Long> mentioned, Instant now) {
        return new CommentAppeared(new Subject(kind, subjectId), id, threadId, parentId, authorId, mentioned, now);
    }
}
