package org.commonthread.moderation;

import java.util.List;
import java.util.Set;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Submission;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.SubjectWords;
import org.jspecify.annotations.Nullable;

/**
 * Something a moderator is asked to look at.
 *
 * @param revision of the subject's words, 0 where there are none
 * @param authorId who wrote what it is about; null if nobody here did
 * @param title at most 150 characters
 * @param text the words as they are now, kept for whoever judges them; at most 100,000 characters
 * @param address where the subject stands
 * @param groupId the group it belongs to; null if it is the whole site's
 * @param findings why it is here, at least one
 * @param keptOut members who shall not see it, besides its author: who decided what is appealed against
 */
public record Matter(
        Subject subject,
        int revision,
        @Nullable Long authorId,
        String title,
        String text,
        String address,
        @Nullable Long groupId,
        List<Finding> findings,
        Set<Long> keptOut) {
    public static final int TITLE_MAX = 150;

    /** Of the whole site, with nobody kept out of it but its author. */
    public Matter(
            Subject subject,
            int revision,
            @Nullable Long authorId,
            String title,
            String text,
            String address,
            List<Finding> findings) {
        this(subject, revision, authorId, title, text, address, null, findings, Set.of());
    }

    /** About words as somebody has read them where they stand. */
    public static Matter about(Subject subject, SubjectView view, SubjectWords words, Finding finding) {
        return new Matter(
                subject,
                words.revision(),
                view.authorId(),
                view.title(),
                words.text(),
                view.address(),
                view.groupId(),
                List.of(finding),
                Set.of());
    }

    static Matter of(Submission submission, List<Finding> findings) {
        return new Matter(
                submission.subject(),
                submission.revision(),
                submission.author().id(),
                submission.title(),
                submission.text(),
                submission.address(),
                submission.groupId(),
                findings,
                Set.of());
    }
}
