package org.commonthread.moderation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of someone who may be about to harm herself (SF-1). Only plain statements of intent count: with this illness
 * "I'm dying" is often simply true, and talk of the end of life is no crisis.
 */
class CrisisPhrases implements Check {
    private static final Pattern INTENT = Pattern.compile(
            "\\b(?:(?:kill|hurt|harm)(?:ing)? myself|end(?:ing)? (?:my (?:own )?life|it all)|tak(?:e|ing) my own life"
                    + "|want to die tonight|suicid(?:e|al))\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return Spans.of(Reason.CRISIS, INTENT, submission.text());
    }
}
