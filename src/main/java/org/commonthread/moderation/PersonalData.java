package org.commonthread.moderation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E-mail addresses and phone numbers: once read by strangers they cannot be taken back. */
class PersonalData implements Check {
    private static final Pattern EMAIL =
            Pattern.compile("\\b[\\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}\\b");
    private static final Pattern PHONE = Pattern.compile("(?<![\\w/.-])(?:\\+|0)\\d(?:[ ()./-]?\\d){7,13}(?![\\w/])");

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return Stream.of(EMAIL, PHONE)
                .flatMap(pattern -> Spans.of(Reason.PII_SUSPECTED, pattern, submission.text()).stream())
                .toList();
    }
}
