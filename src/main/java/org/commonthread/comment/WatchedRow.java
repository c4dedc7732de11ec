package org.commonthread.comment;

import org.commonthread.moderation.Kind;
import org.commonthread.moderation.Subject;

/** A thread a member watches, as the database tells it. */
record WatchedRow(Long threadId, Kind kind, Long subjectId, Long count, Long unread) {
    Subject subject() {
        return new Subject(kind, subjectId);
    }
}
