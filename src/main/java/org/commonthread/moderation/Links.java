package org.commonthread.moderation;

import java.util.List;
import java.util.regex.Pattern;

/** A link leads away from here; somebody looks where. */
class Links implements Check {
    private static final Pattern LINK = Pattern.compile("\\bhttps?://\\S{1,500}", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return author.staff() ? List.of() : Spans.of(Reason.LINK, LINK, submission.text());
    }
}
