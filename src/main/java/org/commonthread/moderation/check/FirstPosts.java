package org.commonthread.moderation.check;

import java.util.List;

/** Posts that are read first, whatever is in them: a new member's until three were approved, and others' (MQ-6). */
class FirstPosts implements Check {
    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return author.whyReadFirst().map(Finding::ofWhole).stream().toList();
    }
}
