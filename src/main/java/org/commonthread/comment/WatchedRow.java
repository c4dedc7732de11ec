package org.commonthread.comment;

import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;

/** A thread a member watches, as the database tells it. */
record WatchedRow(Long threadId, Kind kind, Long subjectId, Long count, Long unread) {
    Subject subject() {
        return new Subject(kind, subjectId);
    }
}
