package org.commonthread.moderation.check;

import java.util.List;

/** A new member's posts are read first, until three were approved (MQ-6). */
class FirstPosts implements Check {
    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return author.isReadFirst() ? List.of(Finding.ofWhole(Reason.NEW_MEMBER)) : List.of();
    }
}
