package org.commonthread.moderation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * E-mail addresses and phone numbers: once read by strangers they cannot be taken back. A number counts as a phone's
 * when it begins with + or 0, or is written as North Americans write theirs; dates, doses and laboratory values do not.
 */
class PersonalData implements Check {
    private static final Pattern EMAIL =
            Pattern.compile("\\b[\\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}\\b");
    private static final String DATE = "\\d\\d(?:[./-]\\d\\d[./-](?:19|20)\\d\\d|/\\d\\d/\\d\\d)(?![\\d/])";
    private static final Pattern PHONE = Pattern.compile("(?<![\\w/.-])(?<!\\d[ \\u00A0])(?!" + DATE + ")"
            + "(?:\\+|0)\\d(?:[ \\u00A0()./\\u2010-\\u2013-]{0,2}\\d){7,13}(?![\\w/])(?! \\d)");
    private static final Pattern NORTH_AMERICAN = Pattern.compile("(?<![\\w/.+-])(?<!\\+\\d[ .-])(?:1[ .-])?"
            + "(?:\\([2-9]\\d\\d\\) ?|[2-9]\\d\\d[ .-])[2-9]\\d\\d[ .-]\\d{4}(?![\\w/])");

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return Stream.of(EMAIL, PHONE, NORTH_AMERICAN)
                .flatMap(pattern -> Spans.of(Reason.PII_SUSPECTED, pattern, submission.text()).stream())
                .toList();
    }
}
