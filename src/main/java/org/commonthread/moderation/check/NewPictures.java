package org.commonthread.moderation.check;

import java.util.List;
import java.util.regex.Pattern;

/** A picture that comes into a text others read already; somebody looks at it first (ST-4). */
class NewPictures implements Check {
    private static final Pattern PICTURE = Pattern.compile("/pictures/[a-z]{1,99}");

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return submission.read().isEmpty() || author.staff()
                ? List.of()
                : Spans.of(Reason.PICTURE, PICTURE, submission.text());
    }
}
