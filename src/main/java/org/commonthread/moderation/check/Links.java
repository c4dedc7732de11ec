package org.commonthread.moderation.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A link leads away from here; somebody looks where. Markdown lets an address be written so that no reader sees one
 * (escaped, without its scheme), so every link of Markdown counts, except one to a page of ours.
 */
class Links implements Check {
    private static final String BLANKS = "\\h{0,9}\\n?\\h{0,9}";
    private static final Pattern LINK = Pattern.compile(
            "\\bhttps?://\\S{1,500}|\\bwww\\.\\w\\S{1,500}"
                    + "|\\]\\(" + BLANKS + "(?!/\\w)\\S{1,500}"
                    + "|\\]:" + BLANKS + "\\S{0,99}[/:&\\\\]\\S{1,500}",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return author.staff() ? List.of() : Spans.of(Reason.LINK, LINK, submission.text());
    }
}
