package org.commonthread.moderation.check;

import java.util.List;

/** Somebody who writes this much at once may need a person to look, whatever she writes. */
class Flood implements Check {
    /** In ten minutes; a lively talk stays far below. */
    static final int MOST = 12;

    private final Lately lately;

    Flood(Lately lately) {
        this.lately = lately;
    }

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return !author.staff() && lately.others() >= MOST ? List.of(Finding.ofWhole(Reason.FLOOD)) : List.of();
    }
}
