package org.commonthread.moderation.check;

import java.util.List;

/** The same words in several places are an advertisement, or a second click; both are for a person to judge. */
class Repetition implements Check {
    private final Lately lately;

    Repetition(Lately lately) {
        this.lately = lately;
    }

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return !author.staff() && lately.same() > 0 ? List.of(Finding.ofWhole(Reason.REPEAT)) : List.of();
    }
}
