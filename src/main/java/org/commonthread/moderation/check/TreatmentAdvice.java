package org.commonthread.moderation.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Telling somebody to leave her treatment can cost a life; a person looks before others read it. What the author did or
 * decided herself is her experience and no advice: "we had to stop the chemo" waits for nobody.
 */
class TreatmentAdvice implements Check {
    private static final String LEAVE = "\\b(?:stop|quit|skip|throw away|come off) (?:taking )?";
    private static final String NOT_FORBIDDEN = "(?<!not )(?<!n['’]t )(?<!never )";
    private static final String TOLD =
            "(?:\\b(?:you (?:should|must|can|could|need to|have to|ought to)|just|please)|^|[.!?:\\n\"“]) ?";
    private static final Pattern ADVICE = Spans.phrase(
            "(?:" + NOT_FORBIDDEN + LEAVE + "(?:all )?your |" + TOLD + LEAVE + "(?:(?:all|the|this) ){0,2})"
                    + "(?:chemo(?:therapy)?|tablets|pills|treatments?|medication|meds|hormones|radiation)\\b");

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return Spans.of(Reason.TREATMENT_ADVICE, ADVICE, submission.text());
    }
}
