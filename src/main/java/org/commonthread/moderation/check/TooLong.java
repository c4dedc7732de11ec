package org.commonthread.moderation.check;

import java.util.List;

/** Every room has its own limit and says so in words; what passed one all the same, a person looks at. */
class TooLong implements Check {
    static final int MOST = 100_000;

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return submission.text().length() > MOST ? List.of(Finding.ofWhole(Reason.TOO_LONG)) : List.of();
    }
}
