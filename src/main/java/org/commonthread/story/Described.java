package org.commonthread.story;

import org.commonthread.moderation.subject.Hindrance;
import org.commonthread.moderation.subject.SubjectView;
import org.jspecify.annotations.Nullable;

/** What other rooms may know of one of several stories. */
record Described(
        Long id,
        String title,
        String address,
        Long authorId,
        Boolean open,
        Boolean listening,
        @Nullable Long groupId) {
    SubjectView view(@Nullable Hindrance hindrance) {
        return new SubjectView(title, address, authorId, open, listening, groupId, hindrance);
    }
}
