package org.commonthread.moderation.check;

import java.util.List;

/** One small pure question put to a text before it is seen by others. */
interface Check {
    List<Finding> examine(Submission submission, Standing author);
}
