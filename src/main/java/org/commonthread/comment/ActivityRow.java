package org.commonthread.comment;

import java.time.Instant;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.jspecify.annotations.Nullable;

/** A comment that concerns a member, as the database tells it. */
record ActivityRow(
        Long id,
        Long threadId,
        Kind kind,
        Long subjectId,
        String authorName,
        String beginning,
        CommentState state,
        Instant createdAt,
        @Nullable Instant undoUntil,
        @Nullable Instant sentBackAt) {

    Subject subject() {
        return new Subject(kind, subjectId);
    }
}
