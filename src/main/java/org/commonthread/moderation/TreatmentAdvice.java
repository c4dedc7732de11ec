package org.commonthread.moderation;

import java.util.List;
import java.util.regex.Pattern;

/** Telling somebody to leave her treatment can cost a life; a person looks before others read it. */
class TreatmentAdvice implements Check {
    private static final Pattern TELLING = Pattern.compile(
            "\\b(?:stop|quit|skip|throw away|come off) (?:taking )?(?:your|the|all) "
                    + "(?:chemo(?:therapy)?|tablets|pills|treatment|medication|meds|hormones|radiation)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return Spans.of(Reason.TREATMENT_ADVICE, TELLING, submission.text());
    }
}
