package org.commonthread.story;

import org.commonthread.moderation.subject.SubjectView;

/** What other rooms may know of one of several stories. */
record Described(Long id, String title, String address, Long authorId, Boolean open, Boolean listening) {
    SubjectView view() {
        return new SubjectView(title, address, authorId, open, listening);
    }
}
