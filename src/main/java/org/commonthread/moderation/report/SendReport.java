package org.commonthread.moderation.report;

import jakarta.validation.constraints.Size;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A reader's word about something she has read.
 *
 * @param words what she wishes to add; may be empty
 */
public record SendReport(
        Subject subject,
        ReportReason reason,

        @Size(max = WORDS_MAX, message = "Please keep it to 1,000 characters.")
        String words) {
    public static final int WORDS_MAX = 1_000;

    public SendReport(Subject subject, ReportReason reason, @Nullable String words) {
        this.subject = subject;
        this.reason = reason;
        this.words = Typed.lines(words).strip();
    }
}
