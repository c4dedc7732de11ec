package org.commonthread.moderation.check;

import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Words about to be seen by others, as their room hands them to the screening.
 *
 * @param revision which version of the subject's text this is; a decision names it
 * @param title of a story; for a comment the title of what it answers
 * @param text the source as typed
 * @param address where the subject stands, or will stand
 * @param read the text that others can read already, which this one shall take the place of; empty if there is none
 * @param groupId the group it is said in, null if none
 */
public record Submission(
        Subject subject,
        int revision,
        Actor author,
        String title,
        String text,
        String address,
        String read,
        @Nullable Long groupId) {

    /** Words said outside of any group. */
    public Submission(
            Subject subject, int revision, Actor author, String title, String text, String address, String read) {
        this(subject, revision, author, title, text, address, read, null);
    }

    /** Words that nobody has read before. */
    public Submission(Subject subject, int revision, Actor author, String title, String text, String address) {
        this(subject, revision, author, title, text, address, "");
    }

    /** Whether the words that a check noticed stand in the text that others read already, and were judged there. */
    boolean isKnown(Finding finding) {
        return finding.end() > finding.start() && read.contains(text.substring(finding.start(), finding.end()));
    }
}
