package org.commonthread.moderation.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of someone who may be about to harm herself (SF-1). Only plain statements of intent count: with this illness
 * "I'm dying" is often simply true, talk of the end of life is no crisis, bones that break make people afraid to hurt
 * themselves, and some hormone tablets are called suicide inhibitors.
 */
class CrisisPhrases implements Check {
    private static final String NOT_DENIED = "(?<!not )(?<!n['’]t )";
    private static final Pattern INTENT = Spans.phrase("\\b(?:(?:kill|harm)(?:ing)? myself"
            + "|" + NOT_DENIED + "(?:want to|going to|about to|plan(?:ning)? to|urge to|think(?:ing)? of)"
            + " hurt(?:ing)? myself"
            + "|end(?:ing)? (?:my (?:own )?life|it all)|tak(?:e|ing) my own life"
            + "|" + NOT_DENIED + "want to die (?:now|today|tonight)"
            + "|(?:don['’]t|do not) want to (?:live|be alive|be here) any ?more|better off dead"
            + "|suicid(?:e(?! (?:inhibitor|gene|inactivator))|al))\\b");

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return Spans.of(Reason.CRISIS, INTENT, submission.text());
    }
}
