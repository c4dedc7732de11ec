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
        Long authorId,
        Instant shownAt) {

    Subject subject() {
        return new Subject(kind, subjectId);
    }

    CommentAppeared event(List<Long> mentioned, Instant now) {
        return new CommentAppeared(subject(), id, threadId, parentId, authorId, mentioned, now);
    }
}
