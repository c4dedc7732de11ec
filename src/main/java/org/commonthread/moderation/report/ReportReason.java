package org.commonthread.moderation.report;

import org.commonthread.moderation.check.Reason;

/** What a reader can say is wrong, in the order in which she is asked. */
public enum ReportReason {
    /** Not about the words but about who wrote them (SF-1). */
    WORRIED,
    UNKIND,
    HARMFUL_ADVICE,
    PERSONAL_DATA,
    ADVERTISING,
    NOT_YOURS_TO_TELL,
    GRAPHIC,
    OTHER;

    Reason whyItWaits() {
        return this == WORRIED ? Reason.WORRIED : Reason.REPORTED;
    }
}
