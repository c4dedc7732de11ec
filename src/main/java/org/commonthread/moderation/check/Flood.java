package org.commonthread.moderation.check;

import java.util.List;

/** Somebody who writes this much at once may need a person to look, whatever she writes. */
class Flood implements Check {
    private final Lately lately;
    private final int most;

    /** @param most texts within ten minutes that a lively talk stays below */
    Flood(Lately lately, int most) {
        this.lately = lately;
        this.most = most;
    }

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return !author.staff() && lately.others() >= most ? List.of(Finding.ofWhole(Reason.FLOOD)) : List.of();
    }
}
